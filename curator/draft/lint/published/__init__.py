"""A page that was published already, held against the tweets that it quotes."""
