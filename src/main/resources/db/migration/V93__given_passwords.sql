-- Whether the password is one that somebody else made, and opens nothing but its own change.
alter table account add column password_given boolean not null default false;
