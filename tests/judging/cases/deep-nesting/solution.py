scale = ()
