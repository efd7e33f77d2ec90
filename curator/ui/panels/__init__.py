"""What opens beside the article: thread, people, checks, the closer look."""
