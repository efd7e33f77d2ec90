"""What the posts say about themselves: chats, hosts, questions."""
