"""What anybody may read: entries, experts. Rendered once, given from memory."""
