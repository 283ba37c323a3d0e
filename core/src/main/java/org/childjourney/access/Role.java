package org.childjourney.access;

/// What a user of the program is in the authority.
public enum Role {
    SOCIAL_WORKER,
    PERSONAL_ADVISER,
    TEAM_LEAD,
    PRACTICE_MANAGER,
    REVIEWING_OFFICER,
    CONFERENCE_CHAIR,
    QUALITY_ASSURANCE,
    FRONT_DOOR,
    DUTY,
    SERVICE_LEAD,
    DIRECTOR,
    DATA_OFFICER,
    IT
}
