-- A GIN index keeps new rows in a list that every search reads from begin to end, until a vacuum works it in. On a database
-- where people are entered faster than vacuum comes by (a first load, a merge of two municipalities, a crash that made the
-- server forget what to vacuum) each search, and each look for somebody alike before a new person is made, read all of it.
alter index name_word_by_slip set (fastupdate = off);
alter index name_word_by_trigram set (fastupdate = off);
alter index person_by_word set (fastupdate = off);
