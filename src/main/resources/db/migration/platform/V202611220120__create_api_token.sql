-- Bearer tokens of integrations. Only the hash is kept: whoever reads the table cannot use it.
create table platform.api_token (
    id         uuid primary key,
    subject    uuid        not null,
    hash       bytea       not null,
    created_at timestamptz not null,
    created_by uuid        not null,
    expires_on date        not null,
    revoked_at timestamptz,
    revoked_by uuid,
    version    bigint      not null,
    constraint api_token_revoked_whole check ((revoked_at is null) = (revoked_by is null)),
    constraint api_token_hash_size check (length(hash) = 32)
);
create unique index api_token_hash on platform.api_token (hash);
create index api_token_subject on platform.api_token (subject);
comment on table platform.api_token is 'With what an integration shows who it is; the module organisation says what it may do';
grant select, insert, update on platform.api_token to ${app};

create view platform.valid_api_token with (security_invoker = true) as
select subject, expires_on from platform.api_token
where revoked_at is null and expires_on >= platform.today();
comment on view platform.valid_api_token is 'published: until when an integration has a token';
grant select on platform.valid_api_token to ${app};
