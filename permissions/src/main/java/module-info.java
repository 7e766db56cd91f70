/** Controls on accounts, on incompatible permissions, on rotation of posts and on coverage by systems (权限与岗位). */
module io.neikong.permissions {
    requires com.fasterxml.jackson.databind;
    requires com.google.common;
    requires transitive io.neikong.core;
    requires static transitive org.jspecify;

    exports io.neikong.permissions.account;
    exports io.neikong.permissions.conflict;
    exports io.neikong.permissions.coverage;
    exports io.neikong.permissions.grant;
    exports io.neikong.permissions.mover;
    exports io.neikong.permissions.rotation;
    exports io.neikong.permissions.validation;

    opens io.neikong.permissions.validation to
            org.hibernate.validator;
}
