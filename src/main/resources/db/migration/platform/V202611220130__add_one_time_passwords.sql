-- A password that an administrator has made for someone: it opens the account until a moment, and
-- only for choosing another.
alter table platform.account add column one_time_until timestamptz;
