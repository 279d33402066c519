// Names that are completed: of NumPy 2 (without what nobody writes in a coding round), of its arrays and generators.

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

export const NUMPY = words(`
  abs absolute add all allclose amax amin angle any append apply_along_axis arange arccos arccosh arcsin arcsinh
  arctan arctan2 arctanh argmax argmin argpartition argsort argwhere around array array_equal array_equiv
  array_split asanyarray asarray ascontiguousarray asfortranarray astype atleast_1d atleast_2d atleast_3d
  average bartlett bincount bitwise_and bitwise_count bitwise_not bitwise_or bitwise_xor blackman block bool
  broadcast broadcast_arrays broadcast_shapes broadcast_to c_ can_cast cbrt ceil choose clip column_stack
  common_type complex128 complex64 complexfloating compress concat concatenate conj conjugate convolve copy
  copysign corrcoef correlate cos cosh count_nonzero cov cross cumprod cumsum cumulative_prod cumulative_sum
  deg2rad degrees delete diag diag_indices diag_indices_from diagflat diagonal diff digitize divide divmod dot
  dsplit dstack dtype e ediff1d einsum einsum_path empty empty_like equal errstate euler_gamma exp exp2
  expand_dims expm1 extract eye fabs fill_diagonal finfo fix flatnonzero flip fliplr flipud float16 float32
  float64 float_power floating floor floor_divide fmax fmin fmod frexp frombuffer fromfunction full full_like
  gcd geomspace gradient greater greater_equal hamming hanning heaviside histogram histogram2d
  histogram_bin_edges histogramdd hsplit hstack hypot i0 identity iinfo imag index_exp indices inf inner insert
  int16 int32 int64 int8 integer interp intersect1d invert isclose iscomplex iscomplexobj isdtype isfinite isin
  isinf isnan isneginf isposinf isreal isrealobj isscalar issubdtype ix_ kaiser kron lcm ldexp left_shift less
  less_equal lexsort linspace log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or
  logical_xor logspace mask_indices matmul matrix_transpose matvec max maximum may_share_memory mean median
  meshgrid mgrid min minimum mod modf moveaxis multiply nan nan_to_num nanargmax nanargmin nancumprod nancumsum
  nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile nanstd nansum nanvar ndarray ndenumerate
  ndim ndindex negative newaxis nextafter nonzero not_equal number ogrid ones ones_like outer pad partition
  percentile permute_dims pi piecewise polyval positive power prod promote_types ptp put put_along_axis quantile
  r_ rad2deg radians ravel ravel_multi_index real real_if_close reciprocal remainder repeat reshape resize
  result_type right_shift rint roll rollaxis roots rot90 round s_ searchsorted select setdiff1d seterr setxor1d
  shape shares_memory sign signbit sin sinc sinh size sort sort_complex spacing split sqrt square squeeze stack
  std subtract sum swapaxes take take_along_axis tan tanh tensordot tile trace transpose trapezoid tri tril
  tril_indices tril_indices_from trim_zeros triu triu_indices triu_indices_from true_divide trunc ufunc uint
  uint16 uint32 uint64 uint8 union1d unique unique_all unique_counts unique_inverse unique_values unravel_index
  unstack unwrap vander var vdot vecdot vecmat vectorize vsplit vstack where zeros zeros_like fft linalg random
`);

export const LINALG = words(`
  LinAlgError cholesky cond cross det diagonal eig eigh eigvals eigvalsh inv lstsq matmul matrix_norm
  matrix_power matrix_rank matrix_transpose multi_dot norm outer pinv qr slogdet solve svd svdvals tensordot
  tensorinv tensorsolve trace vecdot vector_norm
`);

export const FFT = words(`
  fft fft2 fftfreq fftn fftshift hfft ifft ifft2 ifftn ifftshift ihfft irfft irfft2 irfftn rfft rfft2 rfftfreq
  rfftn
`);

export const RANDOM = words(`
  Generator PCG64 SeedSequence choice default_rng normal permutation rand randint randn random seed shuffle
  uniform
`);

export const GENERATOR = words(`
  beta binomial chisquare choice dirichlet exponential gamma geometric gumbel integers laplace logistic
  lognormal multinomial multivariate_normal normal pareto permutation permuted poisson random shuffle
  standard_exponential standard_gamma standard_normal triangular uniform weibull
`);

export const ARRAY = words(`
  T all any argmax argmin argpartition argsort astype choose clip compress conj conjugate copy cumprod cumsum
  diagonal dot dtype fill flags flat flatten imag item itemsize mT max mean min nbytes ndim nonzero partition
  prod put ravel real repeat reshape resize round searchsorted shape size sort squeeze std strides sum swapaxes
  take tolist trace transpose var view
`);
