-- A letter whose text the database must not know: encrypted to a key that lies outside.
alter table platform.letter add column sealed_by uuid;
create index letter_sealed on platform.letter (sealed_by) where sealed_by is not null;
comment on column platform.letter.sealed_by is
    'of which key the body is encrypted; null when it is in clear';
