ALTER TABLE `mail` ADD `kind` text;--> statement-breakpoint
ALTER TABLE `mail` ADD `about` text;--> statement-breakpoint
ALTER TABLE `mail` ADD `person_id` text;--> statement-breakpoint
ALTER TABLE `mail` ADD `headers` text;--> statement-breakpoint
CREATE INDEX `mail_kept` ON `mail` (`person_id`) WHERE attempts = -1;--> statement-breakpoint
CREATE INDEX `person_state` ON `person` (`state`,`role`,`id`);