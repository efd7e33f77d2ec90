"""Parquet: a file, or a folder with any number of them."""

from curator.sources import lake

source = lake.lake_source("parquet", "Parquet", lake.parquet_in, lake.parquet)
