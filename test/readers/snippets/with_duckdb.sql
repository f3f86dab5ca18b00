select coalesce(name, speaker_text) as who, cue, text
from 'dist/v1.1.0/statements.parquet' as said
left join 'dist/v1.1.0/actors.parquet' as actors on actors.actor_id = said.speaker_id
order by statement_id
limit 10;
