-- Who may call: users, and what they showed themselves with. Of secrets only hashes are kept.
create table account (
  id varchar(36) primary key,
  name varchar(60) not null unique,
  display_name varchar(100),
  password_hash varchar(200) not null,
  roles varchar(200) not null,
  county varchar(60),
  hospital varchar(60),
  centre varchar(60),
  physician varchar(60),
  sample boolean not null,
  disabled boolean not null,
  failures int not null,
  locked_until timestamp with time zone,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);
create index account_county on account (county, name);

create table login_session (
  token_hash varchar(64) primary key,
  account_id varchar(36) not null references account (id) on delete cascade,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone not null
);
create index login_session_account on login_session (account_id);
create index login_session_used on login_session (used_at);

create table access_token (
  id varchar(36) primary key,
  token_hash varchar(64) not null unique,
  account_id varchar(36) not null references account (id) on delete cascade,
  name varchar(100) not null,
  created_at timestamp with time zone not null,
  ends_at timestamp with time zone not null
);
create index access_token_account on access_token (account_id, created_at);
