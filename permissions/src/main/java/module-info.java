/** Controls on incompatible permissions and on rotation of posts (权限与岗位). */
module io.neikong.permissions {
    requires com.google.common;
    requires transitive io.neikong.core;
    requires static transitive org.jspecify;

    exports io.neikong.permissions.conflict;
    exports io.neikong.permissions.grant;
    exports io.neikong.permissions.mover;
    exports io.neikong.permissions.rotation;
}
