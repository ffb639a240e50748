-- An employer that an import entered and that was taken back: nobody finds it any more, and its codes are free.
alter table organization add column withdrawn_at datetime(6);
