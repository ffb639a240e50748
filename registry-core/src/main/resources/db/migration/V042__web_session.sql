-- What Spring Session keeps of a browser: only the id of the account session, the token against forged requests and
-- passing messages. Ids are 32 characters of 24 random bytes; varchar, because a char is padded on some servers.
create table spring_session (
    primary_id             varchar(36) not null,
    session_id             varchar(36) not null,
    creation_time          bigint      not null,
    last_access_time       bigint      not null,
    max_inactive_interval  int         not null,
    expiry_time            bigint      not null,
    principal_name         varchar(100),
    constraint pk_spring_session primary key (primary_id),
    constraint uk_spring_session_id unique (session_id)
);

-- Serve the removal of what has expired, and the search by account.
create index ix_spring_session_expiry on spring_session (expiry_time);
create index ix_spring_session_principal on spring_session (principal_name);

create table spring_session_ATTRIBUTES (
    session_primary_id  varchar(36)     not null,
    attribute_name      varchar(200)    not null,
    attribute_bytes     varbinary(8000) not null,
    constraint pk_spring_session_attributes primary key (session_primary_id, attribute_name),
    constraint fk_spring_session_attributes foreign key (session_primary_id)
        references spring_session (primary_id) on delete cascade
);
