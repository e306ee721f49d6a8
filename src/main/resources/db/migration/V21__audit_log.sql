-- One chain for each county, and one of the empty name for what belongs to none. The row of
-- audit_chain is what writers of a chain queue for, on whichever node they are.
create table audit_chain (
  chain varchar(60) primary key,
  last_seq bigint not null,
  last_hash varchar(64) not null
);
create table audit_entry (
  chain varchar(60) not null,
  seq bigint not null,
  recorded_at timestamp with time zone not null,
  actor_id varchar(200),
  actor_name varchar(200) not null,
  outcome varchar(10) not null,
  action varchar(40) not null,
  thing varchar(300) not null,
  detail text not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  primary key (chain, seq)
);
create index audit_entry_recorded on audit_entry (chain, recorded_at);
