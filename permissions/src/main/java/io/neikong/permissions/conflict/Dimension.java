package io.neikong.permissions.conflict;

/** In what a permission can be narrowed down (数据范围维度). */
public enum Dimension {
    /** The unit whose business it is (单位). */
    UNIT,
    /** The subsidy programme (补贴项目). */
    PROGRAMME,
    /** The ledger (账套). */
    LEDGER,
    /** The accounting period (会计期间). */
    PERIOD
}
