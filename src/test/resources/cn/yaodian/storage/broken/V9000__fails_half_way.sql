-- Not a migration of the program: changes a table, then fails.
alter table unit drop column position;
alter table no_such_table add column x integer;
