/// Open Badges 0.5, 1.0 and 1.1, which are read and never written: their documents are put into the words of 2.0.
enum V1 {}
