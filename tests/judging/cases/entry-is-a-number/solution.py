scale = 3
