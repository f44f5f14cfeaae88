import { receiveReply } from "../features/conversations/reply-actions.ts";
import type { Services } from "../services.ts";

/** What is done with mail that comes in: answers to what conversations sent out. */
export const receiveMail = (services: Services, mail: ForwardableEmailMessage): Promise<void> =>
	receiveReply(services, mail);
