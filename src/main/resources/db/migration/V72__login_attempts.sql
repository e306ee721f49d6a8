-- Wrong passwords by user name and address. Of a name only the hash is kept: it may be a password
-- in the wrong field. A row without a name counts all of its address.
create table login_attempt (
  name_hash varchar(64) not null,
  address varchar(64) not null,
  failures int not null,
  failed_at timestamp with time zone,
  held_until timestamp with time zone,
  -- Since when it is known that this user calls from there.
  succeeded_at timestamp with time zone,
  primary key (name_hash, address)
);
create index login_attempt_failed on login_attempt (failed_at);

alter table account drop column failures;
alter table account drop column locked_until;
