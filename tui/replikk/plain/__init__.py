"""The reading room line by line: for terminals that can place no cursor, screen readers, serial lines and pipes.

No boxes, no colours, no escape sequences: what is said stands on lines, and the terminal's cursor behind the last one.
"""
