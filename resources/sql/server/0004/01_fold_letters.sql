-- What becomes of each letter beyond ASCII in the search, written by the installation from the clients' fold(). What is not named here is a blank.
CREATE TABLE fold_letters (
    letter text COLLATE "C" NOT NULL PRIMARY KEY,
    folded text COLLATE "C" NOT NULL
)
