/**
 * Finance seals are registered and used only after approval, clause 4-3 of the notice (财务印鉴).
 */
@NullMarked
package io.neikong.finance.seal;

import org.jspecify.annotations.NullMarked;
