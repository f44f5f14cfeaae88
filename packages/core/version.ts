/** Of the software, as package.json has it (a test compares them). Sites tell one another, and operators. */
export const version = "0.1.0";
