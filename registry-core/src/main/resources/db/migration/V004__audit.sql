-- Who did what. Written with the change; numbered and linked by the sealer afterwards, so that saves never queue.
create table audit_entry (
    id             binary(16)   not null,
    recorded_at    datetime(6)  not null,
    actor_account  binary(16),
    actor_name     varchar(100) not null,
    actor_role     varchar(40)  not null,
    source         varchar(64)  not null,
    session_hash   varchar(64)  not null,
    request_id     varchar(64)  not null,
    op_id          binary(16),
    action         varchar(60)  not null,
    object_kind    varchar(40)  not null,
    object_id      varchar(64)  not null,
    outcome        varchar(10)  not null,
    reason         varchar(500) not null,
    detail         longtext     not null,
    mac            binary(32)   not null,
    constraint pk_audit_entry primary key (id)
);

create index ix_audit_entry_recorded_at on audit_entry (recorded_at);
create index ix_audit_entry_object on audit_entry (object_kind, object_id);
create index ix_audit_entry_actor on audit_entry (actor_account, recorded_at);
create index ix_audit_entry_op on audit_entry (op_id);

-- The chain: a dense number and a code over the entry's code and the code before it.
create table audit_seal (
    seq       bigint     not null,
    entry_id  binary(16) not null,
    link      binary(32) not null,
    sealed_at datetime(6) not null,
    constraint pk_audit_seal primary key (seq),
    constraint uk_audit_seal_entry unique (entry_id)
);
