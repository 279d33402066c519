"""Pictures of a package: drawn as data by its picture.py in the sandbox, made into SVG here, kept beside its texts.

model      what a picture is: panels with marks
drawing    a package's picture.py, run in the sandbox, gives pictures
rendering  a picture becomes SVG, and says in it what it was made of
"""
