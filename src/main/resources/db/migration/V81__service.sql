-- What a county counts and how, where it says so; a JSON object of the settings that it changed.
create table record_settings (
  county varchar(64) not null primary key references county (id),
  document text not null,
  version bigint not null,
  changed_by varchar(200) not null,
  changed_at timestamp with time zone not null
);

-- Until when somebody's service at primary level is to be complete.
create table promotion_plan (
  county varchar(64) not null references county (id),
  physician varchar(100) not null,
  by_day date not null,
  -- Duty days that were served before the ledger began.
  days_before int not null,
  version bigint not null,
  changed_by varchar(200) not null,
  changed_at timestamp with time zone not null,
  primary key (county, physician)
);
