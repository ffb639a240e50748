-- A version that put the record back to what an earlier one said: whoever asks whether somebody changed the record since
-- that one is told no.
alter table worker_revision add column restores bigint;
