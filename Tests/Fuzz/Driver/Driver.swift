import FuzzTargets
import Glibc

// libFuzzer calls this with one input after another, and keeps those that reach new code.

/// The target named by the environment, looked up once.
private let target: FuzzTarget = {
  let name = getenv("CASEWRIGHT_FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    fatalError("“\(name)” is not one of \(FuzzTarget.allCases.map(\.rawValue))")
  }
  return target
}()

typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

@_silgen_name("LLVMFuzzerRunDriver")
private func runLibFuzzer(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<Arguments?>,
  _ one: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// SwiftPM has an executable begin at its module's main; libFuzzer's own is not reached.
@_cdecl("fuzz_main")
func fuzzMain(_ count: CInt, _ arguments: Arguments?) -> CInt {
  var count = count
  var arguments = arguments
  return runLibFuzzer(&count, &arguments, fuzzOneInput)
}

@_cdecl("LLVMFuzzerTestOneInput")
func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do throws(BrokenPromise) {
    try target.run(Array(UnsafeBufferPointer(start: start, count: count)))
  } catch {
    // Ends the run and keeps the input.
    fatalError("\(error)")
  }
  return 0
}
