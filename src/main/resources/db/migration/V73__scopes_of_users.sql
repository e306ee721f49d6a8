-- As long as the registry's ids are.
alter table account alter column hospital set data type varchar(100);
alter table account alter column centre set data type varchar(100);
alter table account alter column physician set data type varchar(100);
