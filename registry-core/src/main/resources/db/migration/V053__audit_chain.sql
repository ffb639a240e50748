-- Entries that the sealer has not numbered yet; written with the entry, so that finding them costs nothing.
create table audit_pending (
    entry_id  binary(16) not null,
    constraint pk_audit_pending primary key (entry_id)
);

insert into audit_pending (entry_id) select id from audit_entry;

-- Where the chain ends. Nodes take turns at it; its code shows that nobody cut the chain and moved the end back.
create table audit_head (
    id    int        not null,
    seq   bigint     not null,
    link  binary(32) not null,
    mac   binary(32) not null,
    constraint pk_audit_head primary key (id),
    constraint ck_audit_head_one check (id = 1)
);

-- Serves the auditor's search for one kind of act.
create index ix_audit_entry_action on audit_entry (action, recorded_at);
