ALTER TABLE `attendance` ADD `wrote_at` integer;--> statement-breakpoint
ALTER TABLE `working_group` ADD `grown_at` integer;--> statement-breakpoint
ALTER TABLE `working_group` ADD `pulse_months` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `working_group_pulse` ON `working_group` (`pulse_months`) WHERE pulse_months > 0 and closed_at is null;--> statement-breakpoint
ALTER TABLE `consultation` ADD `published_at` integer;--> statement-breakpoint
ALTER TABLE `consultation` ADD `not_done` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `consultation` ADD `word` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `decision_entry` ADD `review_on` text;--> statement-breakpoint
-- Both parts of a report stood in one column, parted by a form feed; so did the word with which one was withdrawn.
UPDATE `consultation` SET `word` = `report`, `report` = '' WHERE `state` = 'withdrawn';--> statement-breakpoint
UPDATE `consultation` SET `not_done` = substr(`report`, instr(`report`, char(12)) + 1), `report` = substr(`report`, 1, instr(`report`, char(12)) - 3) WHERE instr(`report`, char(12)) > 0;
