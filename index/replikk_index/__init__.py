"""replikk_index: from files to answers, without a screen."""
