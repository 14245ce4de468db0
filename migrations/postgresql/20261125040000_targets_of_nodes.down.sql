-- allow: destructive
DROP INDEX storage_targets_node_id;
ALTER TABLE storage_targets DROP COLUMN node_id;
