-- What may come from each source of funds, beside the ceiling of the whole (A15).
ALTER TABLE annual_list ADD COLUMN ceiling_special_funds numeric(15,2) CHECK (ceiling_special_funds > 0);
ALTER TABLE annual_list ADD COLUMN ceiling_upper_level_funds numeric(15,2) CHECK (ceiling_upper_level_funds > 0);
ALTER TABLE annual_list ADD COLUMN ceiling_self_raised numeric(15,2) CHECK (ceiling_self_raised > 0);
ALTER TABLE annual_list ADD COLUMN ceiling_enterprise_contribution numeric(15,2) CHECK (ceiling_enterprise_contribution > 0);
