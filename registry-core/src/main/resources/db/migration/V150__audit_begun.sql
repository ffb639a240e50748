-- That the audit trail has begun, kept apart from it: one that was emptied as a whole is not taken for a new one.
create table audit_begun (
    id   int        not null,
    mac  binary(32) not null,
    constraint pk_audit_begun primary key (id),
    constraint ck_audit_begun_one check (id = 1)
);

insert into audit_begun (id, mac) select 1, mac from audit_head;
