-- Not a migration of the program: tries that a database is brought from one version to the next.
alter table unit add column remark text default '' not null;
