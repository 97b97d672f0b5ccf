-- An event that the portal cannot put into words says so.
ALTER TABLE webhook_delivery DROP CONSTRAINT webhook_delivery_last_fault_check;
ALTER TABLE webhook_delivery ADD CONSTRAINT webhook_delivery_last_fault_check CHECK (last_fault IN ('UNKNOWN_NAME', 'REFUSED_ADDRESS',
    'NO_CONNECTION', 'CERTIFICATE', 'TIMEOUT', 'STATUS', 'GONE', 'UNWRITABLE'));
