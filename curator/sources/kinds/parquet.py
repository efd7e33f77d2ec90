"""Parquet: a file, or a folder with any number of them."""

from curator.sources.recipes import duckdb_lake

source = duckdb_lake.lake_source("parquet", "Parquet", duckdb_lake.parquet_in, duckdb_lake.parquet)
