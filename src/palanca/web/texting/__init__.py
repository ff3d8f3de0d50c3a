"""The self-check as numbered text messages: the same screens, the same answers, the same plan."""
