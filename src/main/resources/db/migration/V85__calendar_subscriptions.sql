-- Addresses at which calendar programs look for somebody's duties. Of an address only the hash of
-- its secret part is kept.
create table calendar_subscription (
  id varchar(36) not null primary key,
  county varchar(64) not null references county (id),
  -- PHYSICIAN, CENTRE or HOSPITAL, and which.
  kind varchar(20) not null,
  subject varchar(100) not null,
  name varchar(100),
  token_hash varchar(64) not null unique,
  made_by varchar(200) not null,
  made_at timestamp with time zone not null
);
create index calendar_subscription_subject on calendar_subscription (county, kind, subject);
