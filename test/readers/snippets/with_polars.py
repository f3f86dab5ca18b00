import polars as pl

release = "dist/v1.1.0"
statements = pl.read_ipc(f"{release}/statements.arrow")
actors = pl.read_ipc(f"{release}/actors.arrow").select("actor_id", "name")

said = statements.join(actors, how="left", left_on="speaker_id", right_on="actor_id", maintain_order="left")
print(said.select("name", "cue", "text").head(10))
