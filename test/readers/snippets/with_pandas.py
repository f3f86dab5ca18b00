import pandas as pd

release = "dist/v1.1.0"
statements = pd.read_feather(f"{release}/statements.arrow")
actors = pd.read_feather(f"{release}/actors.arrow")

said = statements.merge(actors[["actor_id", "name"]], how="left", left_on="speaker_id", right_on="actor_id")
said["who"] = said["name"].fillna(said["speaker_text"])  # unnamed speakers keep their words

print(said[["who", "cue", "text"]].head(10))
print(said.groupby(["who", "stance"], observed=True).size().unstack(fill_value=0))
