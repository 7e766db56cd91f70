package io.neikong.benchmarks.access;

import java.util.Set;

/** What is built from rows so that it can be asked who has what. Its constructor builds it. */
interface AccessModel {

    /** How many users there are. */
    int users();

    /** The roles of a user. */
    Set<String> rolesOf(String user);

    /** The permissions of a user besides his roles. */
    Set<String> directOf(String user);

    /** The permissions of a role, with those of all roles above it. */
    Set<String> permissionsOf(String role);
}
