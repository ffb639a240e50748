-- How somebody goes from one district to another: asked for by the one, let go by the other, taken over by the first.
-- The employment that begins with the taking over is the fact; a row here tells how it came to it.
create table handover (
    id              binary(16)   not null,
    -- Absent for a request that names nobody of the register: whoever asked is not told so.
    worker_id       binary(16),
    state           varchar(20)  not null,
    from_district   varchar(20),
    to_district     varchar(20)  not null,
    effective_from  date,
    masked_id       varchar(40)  not null,
    -- The blind index of the number while the request is open: one office asks once for one number.
    open_request    varchar(64),
    -- The person while let go and not taken over: one open hand-over a person.
    open_worker     binary(16),
    employer_id     binary(16),
    reason          varchar(500),
    asked_by        binary(16),
    changed_by      varchar(100) not null,
    created_at      datetime(6)  not null,
    changed_at      datetime(6)  not null,
    version         bigint       not null,
    constraint pk_handover primary key (id),
    constraint uk_handover_open_request unique (to_district, open_request),
    constraint uk_handover_open_worker unique (open_worker),
    constraint ck_handover_open_request check ((open_request is not null) = (state = 'REQUESTED')),
    constraint ck_handover_open_worker check ((open_worker is not null) = (state = 'RELEASED'))
);

create index ix_handover_worker on handover (worker_id);
-- Serve the lists of both sides.
create index ix_handover_to on handover (to_district, changed_at);
create index ix_handover_from on handover (from_district, changed_at);
