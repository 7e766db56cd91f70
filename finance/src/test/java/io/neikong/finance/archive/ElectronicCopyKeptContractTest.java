package io.neikong.finance.archive;

import static io.neikong.finance.archive.ElectronicCopyKeptTest.copy;

import io.neikong.control.Control;
import io.neikong.finance.archive.ElectronicCopy.Signature;
import io.neikong.testkit.ControlContract;
import java.util.List;

class ElectronicCopyKeptContractTest implements ControlContract<ElectronicCopy> {

    @Override
    public Control<ElectronicCopy> control() {
        return ElectronicCopyKeptTest.CONTROL;
    }

    @Override
    public ElectronicCopy satisfying() {
        return copy("9f2c", "9f2c", Signature.VALID, "OFD", "9f2c");
    }

    @Override
    public List<ElectronicCopy> offending() {
        return List.of(
                copy("9f2c", "77aa", Signature.INVALID, "DOC", "77aa"),
                new ElectronicCopy("copy", null, null, Signature.NONE, "OFD", null, Files.AS_OF),
                new ElectronicCopy("copy", "9f2c", null, Signature.VALID, "OFD", null, Files.AS_OF),
                ElectronicCopyKeptTest.unrecorded());
    }
}
