package io.neikong.policy;

/**
 * Where a value comes from (配置层级), from the most general to the most specific: of those that apply, the last one is
 * taken.
 */
public enum Layer {
    /** What this library brings, by law or by default (内置). */
    BUILT_IN,
    /** What the city decided (市级). */
    CITY,
    /** What the district decided (区级). */
    DISTRICT,
    /** What holds for one programme (项目). */
    PROGRAMME,
    /** What holds for one class of posts (岗位类别). */
    POST_CLASS;

    /** Whether an override in this layer says for which programme or post class it is. */
    boolean hasSelector() {
        return this == PROGRAMME || this == POST_CLASS;
    }
}
