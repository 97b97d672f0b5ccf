-- What a department holds has grown: signers, papers, allowances and webhooks pass over as well. Successions that were settled before
-- are looked at once more, which tells only of what is found.
UPDATE department_succession SET state = 'CARRIED_OUT' WHERE state = 'SETTLED';
