import{c as e,n as t,o as n}from"./index.js";var r=e(n(),1),i=t(),a=r.createContext(void 0),o=e=>{let t=r.useContext(a);if(e)return e;if(!t)throw Error(`No QueryClient set, use QueryClientProvider to set one`);return t},s=({client:e,children:t})=>(r.useEffect(()=>(e.mount(),()=>{e.unmount()}),[e]),(0,i.jsx)(a.Provider,{value:e,children:t})),c={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e),setInterval:(e,t)=>setInterval(e,t),clearInterval:e=>clearInterval(e)},l=new class{#e=c;setTimeoutProvider(e){this.#e=e}setTimeout(e,t){return this.#e.setTimeout(e,t)}clearTimeout(e){this.#e.clearTimeout(e)}setInterval(e,t){return this.#e.setInterval(e,t)}clearInterval(e){this.#e.clearInterval(e)}};function u(e){setTimeout(e,0)}var d=typeof window>`u`||`Deno`in globalThis;function f(){}function p(e,t){return typeof e==`function`?e(t):e}function m(e){return typeof e==`number`&&e>=0&&e!==1/0}function h(e,t){return Math.max(e+(t||0)-Date.now(),0)}function g(e,t){return typeof e==`function`?e(t):e}function _(e,t){let{type:n=`all`,exact:r,fetchStatus:i,predicate:a,queryKey:o,stale:s}=e;if(o){if(r){if(t.queryHash!==y(o,t.options))return!1}else if(!x(t.queryKey,o))return!1}if(n!==`all`){let e=t.isActive();if(n===`active`&&!e||n===`inactive`&&e)return!1}return!(typeof s==`boolean`&&t.isStale()!==s||i&&i!==t.state.fetchStatus||a&&!a(t))}function v(e,t){let{exact:n,status:r,predicate:i,mutationKey:a}=e;if(a){if(!t.options.mutationKey)return!1;if(n){if(b(t.options.mutationKey)!==b(a))return!1}else if(!x(t.options.mutationKey,a))return!1}return!(r&&t.state.status!==r||i&&!i(t))}function y(e,t){return(t?.queryKeyHashFn||b)(e)}function b(e){return JSON.stringify(e,(e,t)=>w(t)?Object.keys(t).sort().reduce((e,n)=>(e[n]=t[n],e),{}):t)}function x(e,t){if(e===t)return!0;if(typeof e!=typeof t)return!1;if(e&&t&&typeof e==`object`&&typeof t==`object`){if(Array.isArray(e)&&Array.isArray(t)){if(t.length>e.length)return!1;for(let n=0;n<t.length;n++)if(!x(e[n],t[n]))return!1;return!0}let n=Object.keys(t);for(let r of n)if(!x(e[r],t[r]))return!1;return!0}return!1}var ee=Object.prototype.hasOwnProperty;function S(e,t,n=0){if(e===t)return e;if(n>500)return t;let r=te(e)&&te(t);if(!r&&!(w(e)&&w(t)))return t;let i=(r?e:Object.keys(e)).length,a=r?t:Object.keys(t),o=a.length,s=r?Array(o):{},c=0;for(let l=0;l<o;l++){let o=r?l:a[l],u=e[o],d=t[o];if(u===d){s[o]=u,(r?l<i:ee.call(e,o))&&c++;continue}if(u===null||d===null||typeof u!=`object`||typeof d!=`object`){s[o]=d;continue}let f=S(u,d,n+1);s[o]=f,f===u&&c++}return i===o&&c===i?e:s}function C(e,t){if(!t||Object.keys(e).length!==Object.keys(t).length)return!1;for(let n of Object.keys(e))if(!ee.call(t,n)||e[n]!==t[n])return!1;return!0}function te(e){return Array.isArray(e)&&e.length===Object.keys(e).length}function w(e){if(!ne(e))return!1;let t=Object.getPrototypeOf(e),n=t?.constructor;if(n===void 0)return!0;if(typeof n!=`function`)return!1;let r=n.prototype;return!(!ne(r)||!r.hasOwnProperty(`isPrototypeOf`)||t!==Object.prototype)}function ne(e){return Object.prototype.toString.call(e)===`[object Object]`}function re(e){return new Promise(t=>{l.setTimeout(t,e)})}function T(e,t,n){return typeof n.structuralSharing==`function`?n.structuralSharing(e,t):n.structuralSharing===!1?t:S(e,t)}function ie(e){return e}function ae(e,t,n=0){let r=[...e,t];return n&&r.length>n?r.slice(-n):r}function oe(e,t,n=0){let r=[t,...e];return n&&r.length>n?r.slice(0,n):r}var E=Symbol();function D(e,t){return!e.queryFn&&t?.initialPromise?()=>t.initialPromise:!e.queryFn||e.queryFn===E?()=>Promise.reject(Error(`Missing queryFn: '${e.queryHash}'`)):e.queryFn}function O(e,t){return typeof e==`function`?e(...t):!!e}var k=Symbol();function se(e,t,n,r){let i=!1,a;return Object.defineProperties(e,{[k]:{value:r},signal:{enumerable:!0,get:()=>(a??=t(),i||(i=!0,a.aborted?n():a.addEventListener(`abort`,n,{once:!0})),a)}}),e}var ce=()=>d,A=()=>ce(),j=class{constructor(){this.listeners=new Set,this.subscribe=this.subscribe.bind(this)}subscribe(e){return this.listeners.add(e),this.onSubscribe(),()=>{this.listeners.delete(e),this.onUnsubscribe()}}hasListeners(){return this.listeners.size>0}onSubscribe(){}onUnsubscribe(){}},M=new class extends j{#e;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e();return window.addEventListener(`visibilitychange`,t,!1),()=>{window.removeEventListener(`visibilitychange`,t)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(e=>{typeof e==`boolean`?this.setFocused(e):this.onFocus()})}setFocused(e){this.#e!==e&&(this.#e=e,this.onFocus())}onFocus(){let e=this.isFocused();this.listeners.forEach(t=>{t(e)})}isFocused(){return typeof this.#e==`boolean`?this.#e:globalThis.document?.visibilityState!==`hidden`}},le=u;function ue(){let e=[],t=0,n=e=>{e()},r=e=>{e()},i=le,a=r=>{t?e.push(r):i(()=>{n(r)})},o=()=>{let t=e;e=[],t.length&&i(()=>{r(()=>{t.forEach(e=>{n(e)})})})};return{batch:e=>{let n;t++;try{n=e()}finally{t--,t||o()}return n},batchCalls:e=>(...t)=>{a(()=>{e(...t)})},schedule:a,setNotifyFunction:e=>{n=e},setBatchNotifyFunction:e=>{r=e},setScheduler:e=>{i=e}}}var N=ue(),P=new class extends j{#e=!0;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e(!0),n=()=>e(!1);return window.addEventListener(`online`,t,!1),window.addEventListener(`offline`,n,!1),()=>{window.removeEventListener(`online`,t),window.removeEventListener(`offline`,n)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(this.setOnline.bind(this))}setOnline(e){this.#e!==e&&(this.#e=e,this.listeners.forEach(t=>{t(e)}))}isOnline(){return this.#e}};function de(e){return Math.min(1e3*2**e,3e4)}function fe(e){return(e??`online`)!==`online`||P.isOnline()}var F=class extends Error{constructor(e){super(`CancelledError`),this.revert=e?.revert,this.silent=e?.silent}};function pe(e){let t=!1,n=0,r,i=`pending`,a,o,s=new Promise((e,t)=>{a=e,o=t});s.catch(f);let c=()=>i!==`pending`,l=t=>{if(!c()){let n=new F(t);g(n),e.onCancel?.(n)}},u=()=>{t=!0},d=()=>{t=!1},p=()=>M.isFocused()&&(e.networkMode===`always`||P.isOnline())&&e.canRun(),m=()=>fe(e.networkMode)&&e.canRun(),h=e=>{c()||(r?.(),i=`resolved`,a(e))},g=e=>{c()||(r?.(),i=`rejected`,o(e))},_=t=>new Promise(n=>{r=e=>{(c()||t())&&n(e)},e.onPause?.()}).then(()=>{r=void 0,c()||e.onContinue?.()}),v=()=>{if(c())return;let r,i=n===0?e.initialPromise:void 0;try{r=i??e.fn()}catch(e){r=Promise.reject(e)}Promise.resolve(r).then(h).catch(r=>{if(c())return;let i=e.retry??(A()?0:3),a=e.retryDelay??de,o=typeof a==`function`?a(n,r):a,s=i===!0||typeof i==`number`&&n<i||typeof i==`function`&&i(n,r);t||!s?g(r):(n++,e.onFail?.(n,r),re(o).then(()=>c()||p()?void 0:_(p)).then(()=>{t?g(r):v()}))})};return{promise:s,status:()=>i,cancel:l,continue:()=>(r?.(),s),cancelRetry:u,continueRetry:d,canStart:m,start:()=>(m()?v():_(m).then(v),s)}}function me(e){return{onFetch:(t,n)=>{let r=t.options,i=t.fetchOptions?.meta?.fetchMore?.direction,a=t.state.data?.pages||[],o=t.state.data?.pageParams||[],s={pages:[],pageParams:[]},c=0,l=async()=>{let n=!1,l=t,u=e=>{se(e,()=>t.signal,()=>n=!0,l[k])},d=D(t.options,t.fetchOptions),f=async(e,r,i)=>{if(n)return Promise.reject(t.signal.reason);if(r==null&&e.pages.length)return Promise.resolve(e);let a=(()=>{let e={client:t.client,queryKey:t.queryKey,pageParam:r,direction:i?`backward`:`forward`,meta:t.options.meta};return u(e),e})(),o=await d(a),{maxPages:s}=t.options,c=i?oe:ae;return{pages:c(e.pages,o,s),pageParams:c(e.pageParams,r,s)}};if(i&&a.length){let e=i===`backward`,t=e?ge:he,n={pages:a,pageParams:o};s=await f(n,t(r,n),e)}else{let t=e??a.length;do{let e=c===0?o[0]===void 0?r.initialPageParam:o[0]:he(r,s);if(c>0&&e==null)break;s=await f(s,e),c++}while(c<t)}return s};t.fetchFn=t.options.persister?()=>t.options.persister?.(l,{client:t.client,queryKey:t.queryKey,meta:t.options.meta,signal:t.signal},n):l}}}function he(e,{pages:t,pageParams:n}){let r=t.length-1;return t.length>0?e.getNextPageParam(t[r],t,n[r],n):void 0}function ge(e,{pages:t,pageParams:n}){return t.length>0?e.getPreviousPageParam?.(t[0],t,n[0],n):void 0}var _e=class{#e;destroy(){this.clearGcTimeout()}scheduleGc(){this.clearGcTimeout(),m(this.gcTime)&&(this.#e=l.setTimeout(()=>{this.optionalRemove()},this.gcTime))}updateGcTime(e){this.gcTime=Math.max(this.gcTime||0,e??(A()?1/0:3e5))}clearGcTimeout(){this.#e!==void 0&&(l.clearTimeout(this.#e),this.#e=void 0)}},ve=class extends _e{#e;#t;#n;#r;#i;#a;#o;#s;#c;constructor(e){super(),this.#c=!1,this.#s=e.defaultOptions,this.setOptions(e.options),this.observers=[],this.#i=e.client,this.#r=this.#i.getQueryCache(),this.queryKey=e.queryKey,this.queryHash=e.queryHash,this.#t=xe(this.options),this.state=e.state??this.#t,this.scheduleGc()}get meta(){return this.options.meta}get queryType(){return this.#e}get promise(){return this.#a?.promise}setOptions(e){if(this.options={...this.#s,...e},e?._type&&(this.#e=e._type),this.updateGcTime(this.options.gcTime),this.state&&this.state.data===void 0){let e=xe(this.options);e.data!==void 0&&(this.setState(be(e.data,e.dataUpdatedAt)),this.#t=e)}}optionalRemove(){!this.observers.length&&this.state.fetchStatus===`idle`&&this.#r.remove(this)}setData(e,t){let n=T(this.state.data,e,this.options);return this.#l({data:n,type:`success`,dataUpdatedAt:t?.updatedAt,manual:t?.manual}),n}setState(e){this.#l({type:`setState`,state:e})}cancel(e){let t=this.#a?.promise;return this.#a?.cancel(e),t?t.then(f).catch(f):Promise.resolve()}destroy(){super.destroy(),this.cancel({silent:!0})}get resetState(){return this.#t}reset(){this.destroy(),this.setState(this.resetState)}isActive(){return this.observers.some(e=>g(e.options.enabled,this)!==!1)}isDisabled(){return this.getObserversCount()>0?!this.isActive():this.options.queryFn===E||!this.isFetched()}isFetched(){return this.state.dataUpdateCount+this.state.errorUpdateCount>0}isStatic(){return this.state.data!==void 0&&this.getObserversCount()>0&&this.observers.some(e=>g(e.options.staleTime,this)===`static`)}isStale(){return this.getObserversCount()>0?this.observers.some(e=>e.getCurrentResult().isStale):this.state.data===void 0||this.state.isInvalidated}isStaleByTime(e=0){return this.state.data===void 0?!0:e===`static`?!1:this.state.isInvalidated?!0:!h(this.state.dataUpdatedAt,e)}onFocus(){this.observers.find(e=>e.shouldFetchOnWindowFocus())?.refetch({cancelRefetch:!1}),this.#a?.continue()}onOnline(){this.observers.find(e=>e.shouldFetchOnReconnect())?.refetch({cancelRefetch:!1}),this.#a?.continue()}addObserver(e){this.observers.includes(e)||(this.observers.push(e),this.clearGcTimeout(),this.#r.notify({type:`observerAdded`,query:this,observer:e}))}removeObserver(e){let t=this.observers.indexOf(e);t!==-1&&(this.observers.splice(t,1),this.observers.length||(this.#a&&(this.#c||this.state.fetchStatus===`paused`&&this.state.status===`pending`?this.#a.cancel({revert:!0}):this.#a.cancelRetry()),this.scheduleGc()),this.#r.notify({type:`observerRemoved`,query:this,observer:e}))}getObserversCount(){return this.observers.length}invalidate(){this.state.isInvalidated||this.#l({type:`invalidate`})}async fetch(e,t){if(this.state.fetchStatus!==`idle`&&this.#a?.status()!==`rejected`){if(this.state.data!==void 0&&t?.cancelRefetch)this.cancel({silent:!0});else if(this.#a&&this.#o)return this.#a.continueRetry(),this.#o}if(e&&this.setOptions(e),!this.options.queryFn){let e=this.observers.find(e=>e.options.queryFn);e&&this.setOptions(e.options)}let n=new AbortController,r=e=>{Object.defineProperties(e,{[k]:{value:n.signal,enumerable:!0},signal:{enumerable:!0,get:()=>(this.#c=!0,n.signal)}})},i=()=>{let e=D(this.options,t),n=(()=>{let e={client:this.#i,queryKey:this.queryKey,meta:this.meta};return r(e),e})();return this.#c=!1,this.options.persister?this.options.persister(e,n,this):e(n)},a=(()=>{let e={fetchOptions:t,options:this.options,queryKey:this.queryKey,client:this.#i,state:this.state,fetchFn:i};return r(e),e})();(this.#e===`infinite`?me(this.options.pages):this.options.behavior)?.onFetch(a,this),this.#n=this.state,(this.state.fetchStatus===`idle`||this.state.fetchMeta!==a.fetchOptions?.meta)&&this.#l({type:`fetch`,meta:a.fetchOptions?.meta});let o=this.#a=pe({initialPromise:t?.initialPromise,fn:a.fetchFn,onCancel:e=>{e instanceof F&&e.revert&&this.setState({...this.#n,fetchStatus:`idle`}),n.abort()},onFail:(e,t)=>{this.#l({type:`failed`,failureCount:e,error:t})},onPause:()=>{this.#l({type:`pause`})},onContinue:()=>{this.#l({type:`continue`})},retry:a.options.retry,retryDelay:a.options.retryDelay,networkMode:a.options.networkMode,canRun:()=>!0}),s=(async()=>{try{let e=await o.promise;if(e===void 0)throw Error(`${this.queryHash} data is undefined`);return this.setData(e),this.#r.config.onSuccess?.(e,this),this.#r.config.onSettled?.(e,this.state.error,this),e}catch(e){if(e instanceof F){if(e.silent){if(this.#a!==o&&this.#o)return this.#o;throw e}if(e.revert){if(this.state.data===void 0)throw e;return this.state.data}}throw this.#l({type:`error`,error:e}),this.#r.config.onError?.(e,this),this.#r.config.onSettled?.(this.state.data,e,this),e}finally{this.#a===o&&(this.#a=void 0,this.#o=void 0),this.scheduleGc()}})();return this.#o=s,o.start(),s}#l(e){let t=t=>{switch(e.type){case`failed`:return{...t,fetchFailureCount:e.failureCount,fetchFailureReason:e.error};case`pause`:return{...t,fetchStatus:`paused`};case`continue`:return{...t,fetchStatus:`fetching`};case`fetch`:return{...t,...ye(t.data,this.options),fetchMeta:e.meta??null};case`success`:{let n={...t,...be(e.data,e.dataUpdatedAt),dataUpdateCount:t.dataUpdateCount+1,...!e.manual&&{fetchStatus:`idle`,fetchFailureCount:0,fetchFailureReason:null}};return this.#n=e.manual?n:void 0,n}case`error`:{let n=e.error;return{...t,error:n,errorUpdateCount:t.errorUpdateCount+1,errorUpdatedAt:Date.now(),fetchFailureCount:t.fetchFailureCount+1,fetchFailureReason:n,fetchStatus:`idle`,status:`error`,isInvalidated:!0}}case`invalidate`:return{...t,isInvalidated:!0};case`setState`:return{...t,...e.state}}};this.state=t(this.state),N.batch(()=>{this.observers.slice().forEach(e=>{e.onQueryUpdate()}),this.#r.notify({query:this,type:`updated`,action:e})})}};function ye(e,t){return{fetchFailureCount:0,fetchFailureReason:null,fetchStatus:fe(t.networkMode)?`fetching`:`paused`,...e===void 0&&{error:null,status:`pending`}}}function be(e,t){return{data:e,dataUpdatedAt:t??Date.now(),error:null,isInvalidated:!1,status:`success`}}function xe(e){let t=typeof e.initialData==`function`?e.initialData():e.initialData,n=t!==void 0,r=n?typeof e.initialDataUpdatedAt==`function`?e.initialDataUpdatedAt():e.initialDataUpdatedAt:0;return{data:t,dataUpdateCount:0,dataUpdatedAt:n?r??Date.now():0,error:null,errorUpdateCount:0,errorUpdatedAt:0,fetchFailureCount:0,fetchFailureReason:null,fetchMeta:null,isInvalidated:!1,status:n?`success`:`pending`,fetchStatus:`idle`}}var Se=class extends j{#e;#t=void 0;#n=void 0;#r=void 0;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p=new Set;constructor(e,t){super(),this.options=t,this.#e=e,this.#o=null,this.bindMethods(),this.setOptions(t)}bindMethods(){this.refetch=this.refetch.bind(this)}onSubscribe(){this.listeners.size===1&&(this.#t.addObserver(this),we(this.#t,this.options)?this.#m():this.updateResult(),this.#y())}onUnsubscribe(){this.hasListeners()||this.destroy()}shouldFetchOnReconnect(){return I(this.#t,this.options,this.options.refetchOnReconnect)}shouldFetchOnWindowFocus(){return I(this.#t,this.options,this.options.refetchOnWindowFocus)}destroy(){this.listeners=new Set,this.#b(),this.#x(),this.#t.removeObserver(this)}setOptions(e){let t=this.options,n=this.#t;if(this.options=this.#e.defaultQueryOptions(e),this.options.enabled!==void 0&&typeof this.options.enabled!=`boolean`&&typeof this.options.enabled!=`function`&&typeof g(this.options.enabled,this.#t)!=`boolean`)throw Error(`Expected enabled to be a boolean or a callback that returns a boolean`);this.#S(),this.#t.setOptions(this.options),t._defaulted&&!C(this.options,t)&&this.#e.getQueryCache().notify({type:`observerOptionsUpdated`,query:this.#t,observer:this});let r=this.hasListeners();r&&L(this.#t,n,this.options,t)&&this.#m(),this.updateResult(),r&&(this.#t!==n||g(this.options.enabled,this.#t)!==g(t.enabled,this.#t)||g(this.options.staleTime,this.#t)!==g(t.staleTime,this.#t))&&this.#g();let i=this.#_();r&&(this.#t!==n||g(this.options.enabled,this.#t)!==g(t.enabled,this.#t)||i!==this.#f)&&this.#v(i)}getOptimisticResult(e){let t=this.#e.getQueryCache().build(this.#e,e),n=this.createResult(t,e);return C(this.getCurrentResult(),n)||(this.#r=n,this.#a=this.options,this.#i=this.#t.state),n}getCurrentResult(){return this.#r}trackResult(e,t){return new Proxy(e,{get:(e,n)=>(this.trackProp(n),t?.(n),Reflect.get(e,n))})}trackProp(e){this.#p.add(e)}getCurrentQuery(){return this.#t}refetch({...e}={}){return this.fetch({...e})}fetchOptimistic(e){let t=this.#e.defaultQueryOptions(e),n=this.#e.getQueryCache().build(this.#e,t),r=()=>{},i,a=new Promise(e=>{i=e,r=this.#e.getQueryCache().subscribe(i=>{i.type===`updated`&&i.query.queryHash===n.queryHash&&n.state.data!==void 0&&(r(),e(this.createResult(n,t)))})});return Promise.race([n.fetch(t).then(()=>{let e=this.createResult(n,t);return i?.(e),e}).finally(()=>{r()}),a])}fetch(e){return this.#m({...e,cancelRefetch:e.cancelRefetch??!0}).then(()=>(this.updateResult(),this.#r))}#m(e){this.#S();let t=this.#t.fetch(this.options,e);return e?.throwOnError||(t=t.catch(f)),t}#h(e){return!A()&&g(this.options.enabled,this.#t)!==!1&&m(e)}#g(){this.#b();let e=g(this.options.staleTime,this.#t);if(this.#r.isStale||!this.#h(e))return;let t=h(this.#r.dataUpdatedAt,e)+1;this.#u=l.setTimeout(()=>{this.#r.isStale||this.updateResult()},t)}#_(){return g(this.options.refetchInterval,this.#t)??!1}#v(e){this.#x(),this.#f=e,this.#f!==0&&this.#h(this.#f)&&(this.#d=l.setInterval(()=>{(this.options.refetchIntervalInBackground||M.isFocused())&&this.#m()},this.#f))}#y(){this.#g(),this.#v(this.#_())}#b(){this.#u!==void 0&&(l.clearTimeout(this.#u),this.#u=void 0)}#x(){this.#d!==void 0&&(l.clearInterval(this.#d),this.#d=void 0)}createResult(e,t){let n=this.#t,r=this.options,i=this.#r,a=this.#i,o=this.#a,s=e===n?this.#n:e.state,{state:c}=e,l={...c},u=!1,d;if(t._optimisticResults){let i=this.hasListeners(),a=!i&&we(e,t),o=i&&L(e,n,t,r);(a||o)&&(l={...l,...ye(c.data,e.options)}),t._optimisticResults===`isRestoring`&&(l.fetchStatus=`idle`)}let{error:f,errorUpdatedAt:p,status:m}=l;d=l.data;let h=!1;if(t.placeholderData!==void 0&&d===void 0&&m===`pending`){let e;i?.isPlaceholderData&&t.placeholderData===o?.placeholderData?(e=i.data,h=!0):e=typeof t.placeholderData==`function`?t.placeholderData(this.#l?.state.data,this.#l):t.placeholderData,e!==void 0&&(m=`success`,d=T(i?.data,e,t),u=!0)}if(t.select&&d!==void 0&&!h){if(i&&d===a?.data&&t.select===this.#s)d=this.#c;else try{this.#s=t.select,d=t.select(d),d=T(i?.data,d,t),this.#c=d,this.#o=null}catch(e){this.#o=e}}else d===void 0&&(this.#o=null);this.#o&&(f=this.#o,d=this.#c,p=i?.error===f?i.errorUpdatedAt:Date.now(),m=`error`,u=!1);let _=l.fetchStatus===`fetching`,v=m===`pending`,y=m===`error`,b=v&&_,x=d!==void 0;return{status:m,fetchStatus:l.fetchStatus,isPending:v,isSuccess:m===`success`,isError:y,isInitialLoading:b,isLoading:b,data:d,dataUpdatedAt:l.dataUpdatedAt,error:f,errorUpdatedAt:p,failureCount:l.fetchFailureCount,failureReason:l.fetchFailureReason,errorUpdateCount:l.errorUpdateCount,isFetched:e.isFetched(),isFetchedAfterMount:l.dataUpdateCount>s.dataUpdateCount||l.errorUpdateCount>s.errorUpdateCount,isFetching:_,isRefetching:_&&!v,isLoadingError:y&&!x,isPaused:l.fetchStatus===`paused`,isPlaceholderData:u,isRefetchError:y&&x,isStale:R(e,t),refetch:this.refetch,isEnabled:g(t.enabled,e)!==!1}}updateResult(){let e=this.#r,t=this.createResult(this.#t,this.options);if(this.#i=this.#t.state,this.#a=this.options,this.#i.data!==void 0&&(this.#l=this.#t),C(t,e))return;this.#r=t;let n=(()=>{if(!e)return!0;let{notifyOnChangeProps:t}=this.options,n=typeof t==`function`?t():t;if(n===`all`||!n&&!this.#p.size||this.options.throwOnError&&this.#r.error!==e.error)return!0;for(let t of n??this.#p)if(this.#r[t]!==e[t])return!0;return!1})();N.batch(()=>{n&&this.listeners.forEach(e=>{e(this.#r)}),this.#e.getQueryCache().notify({query:this.#t,type:`observerResultsUpdated`})})}#S(){let e=this.#e.getQueryCache().build(this.#e,this.options);if(e===this.#t)return;let t=this.#t;this.#t=e,this.#n=e.state,this.hasListeners()&&(t?.removeObserver(this),e.addObserver(this))}onQueryUpdate(){this.updateResult(),this.hasListeners()&&this.#y()}};function Ce(e,t){return g(t.enabled,e)!==!1&&e.state.data===void 0&&(e.state.status!==`error`||g(t.retryOnMount,e)!==!1)}function we(e,t){return Ce(e,t)||e.state.data!==void 0&&I(e,t,t.refetchOnMount)}function I(e,t,n){if(g(t.enabled,e)!==!1&&g(t.staleTime,e)!==`static`){let r=g(n,e);return r===`always`||r!==!1&&R(e,t)}return!1}function L(e,t,n,r){return(e!==t||g(r.enabled,e)===!1)&&(!n.suspense||e.state.status!==`error`)&&R(e,n)}function R(e,t){return g(t.enabled,e)!==!1&&e.isStaleByTime(g(t.staleTime,e))}var Te=class extends _e{#e;#t;#n;#r;constructor(e){super(),this.#e=e.client,this.mutationId=e.mutationId,this.#n=e.mutationCache,this.#t=[],this.state=e.state||z(),this.setOptions(e.options),this.scheduleGc()}setOptions(e){this.options=e,this.updateGcTime(this.options.gcTime)}get meta(){return this.options.meta}addObserver(e){this.#t.includes(e)||(this.#t.push(e),this.clearGcTimeout(),this.#n.notify({type:`observerAdded`,mutation:this,observer:e}))}removeObserver(e){this.#t=this.#t.filter(t=>t!==e),this.scheduleGc(),this.#n.notify({type:`observerRemoved`,mutation:this,observer:e})}optionalRemove(){this.#t.length||(this.state.status===`pending`?this.scheduleGc():this.#n.remove(this))}continue(){return this.#r?.continue()??(this.state.status===`pending`?this.execute(this.state.variables):Promise.resolve())}async execute(e){let t=()=>{this.#i({type:`continue`})},n={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey},r=this.#r=pe({fn:()=>this.options.mutationFn?this.options.mutationFn(e,n):Promise.reject(Error(`No mutationFn found`)),onFail:(e,t)=>{this.#i({type:`failed`,failureCount:e,error:t})},onPause:()=>{this.#i({type:`pause`})},onContinue:t,retry:this.options.retry??0,retryDelay:this.options.retryDelay,networkMode:this.options.networkMode,canRun:()=>this.#n.canRun(this)}),i=this.state.status===`pending`,a=!r.canStart();try{if(i)t();else{this.#i({type:`pending`,variables:e,isPaused:a}),this.#n.config.onMutate&&await this.#n.config.onMutate(e,this,n);let t=await this.options.onMutate?.(e,n);t!==this.state.context&&this.#i({type:`pending`,context:t,variables:e,isPaused:a})}this.state.isPaused&&r.canStart()&&t();let o=await r.start();return await this.#n.config.onSuccess?.(o,e,this.state.context,this,n),await this.options.onSuccess?.(o,e,this.state.context,n),await this.#n.config.onSettled?.(o,null,this.state.variables,this.state.context,this,n),await this.options.onSettled?.(o,null,e,this.state.context,n),this.#i({type:`success`,data:o}),o}catch(t){try{await this.#n.config.onError?.(t,e,this.state.context,this,n)}catch(e){Promise.reject(e)}try{await this.options.onError?.(t,e,this.state.context,n)}catch(e){Promise.reject(e)}try{await this.#n.config.onSettled?.(void 0,t,this.state.variables,this.state.context,this,n)}catch(e){Promise.reject(e)}try{await this.options.onSettled?.(void 0,t,e,this.state.context,n)}catch(e){Promise.reject(e)}throw this.#i({type:`error`,error:t}),t}finally{this.#r===r&&(this.#r=void 0),this.#n.runNext(this)}}#i(e){let t=t=>{switch(e.type){case`failed`:return{...t,failureCount:e.failureCount,failureReason:e.error};case`pause`:return{...t,isPaused:!0};case`continue`:return{...t,isPaused:!1};case`pending`:return{...t,context:e.context,data:void 0,failureCount:0,failureReason:null,error:null,isPaused:e.isPaused,status:`pending`,variables:e.variables,submittedAt:Date.now()};case`success`:return{...t,data:e.data,failureCount:0,failureReason:null,error:null,status:`success`,isPaused:!1};case`error`:return{...t,data:void 0,error:e.error,failureCount:t.failureCount+1,failureReason:e.error,isPaused:!1,status:`error`}}};this.state=t(this.state),N.batch(()=>{this.#t.forEach(t=>{t.onMutationUpdate(e)}),this.#n.notify({mutation:this,type:`updated`,action:e})})}};function z(){return{context:void 0,data:void 0,error:null,failureCount:0,failureReason:null,isPaused:!1,status:`idle`,variables:void 0,submittedAt:0}}var Ee=class extends j{#e;#t;#n;constructor(e={}){super(),this.config=e,this.#e=new Set,this.#t=new Map,this.#n=0}build(e,t,n){let r=new Te({client:e,mutationCache:this,mutationId:++this.#n,options:e.defaultMutationOptions(t),state:n});return this.add(r),r}add(e){this.#e.add(e);let t=B(e);if(typeof t==`string`){let n=this.#t.get(t);n?n.push(e):this.#t.set(t,[e])}this.notify({type:`added`,mutation:e})}remove(e){if(this.#e.delete(e)){let t=B(e);if(typeof t==`string`){let n=this.#t.get(t);if(n){if(n.length>1){let t=n.indexOf(e);t!==-1&&n.splice(t,1)}else n[0]===e&&this.#t.delete(t)}}}this.notify({type:`removed`,mutation:e})}canRun(e){let t=B(e);if(typeof t==`string`){let n=this.#t.get(t)?.find(e=>e.state.status===`pending`);return!n||n===e}return!0}runNext(e){let t=B(e);return typeof t==`string`?(this.#t.get(t)?.find(t=>t!==e&&t.state.isPaused))?.continue()??Promise.resolve():Promise.resolve()}clear(){N.batch(()=>{let e=this.getAll();this.#e.clear(),this.#t.clear(),e.forEach(e=>{this.notify({type:`removed`,mutation:e})})})}getAll(){return Array.from(this.#e)}find(e){let t={exact:!0,...e};return this.getAll().find(e=>v(t,e))}findAll(e={}){return this.getAll().filter(t=>v(e,t))}notify(e){N.batch(()=>{this.listeners.forEach(t=>{t(e)})})}resumePausedMutations(){let e=this.getAll().filter(e=>e.state.isPaused);return N.batch(()=>Promise.all(e.map(e=>e.continue().catch(f))))}};function B(e){return e.options.scope?.id}var De=class extends j{#e;#t=void 0;#n;#r;constructor(e,t){super(),this.#e=e,this.setOptions(t),this.bindMethods(),this.#i()}bindMethods(){this.mutate=this.mutate.bind(this),this.reset=this.reset.bind(this)}setOptions(e){let t=this.options;this.options=this.#e.defaultMutationOptions(e),C(this.options,t)||this.#e.getMutationCache().notify({type:`observerOptionsUpdated`,mutation:this.#n,observer:this}),t?.mutationKey&&this.options.mutationKey&&b(t.mutationKey)!==b(this.options.mutationKey)?this.reset():this.#n?.state.status===`pending`&&this.#n.setOptions(this.options)}onSubscribe(){this.listeners.size===1&&this.#n&&(this.#n.addObserver(this),this.#i())}onUnsubscribe(){this.hasListeners()||this.#n?.removeObserver(this)}onMutationUpdate(e){this.#i(),this.#a(e)}getCurrentResult(){return this.#t}reset(){this.#n?.removeObserver(this),this.#n=void 0,this.#i(),this.#a()}mutate(e,t){return this.#r=t,this.#n?.removeObserver(this),this.#n=this.#e.getMutationCache().build(this.#e,this.options),this.#n.addObserver(this),this.#n.execute(e)}#i(){let e=this.#n?.state??z();this.#t={...e,isPending:e.status===`pending`,isSuccess:e.status===`success`,isError:e.status===`error`,isIdle:e.status===`idle`,mutate:this.mutate,reset:this.reset}}#a(e){N.batch(()=>{let t=this.#r;if(t&&this.hasListeners()){let n=this.#t.variables,r=this.#t.context,i={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey};if(e?.type===`success`){try{t.onSuccess?.(e.data,n,r,i)}catch(e){Promise.reject(e)}try{t.onSettled?.(e.data,null,n,r,i)}catch(e){Promise.reject(e)}}else if(e?.type===`error`){try{t.onError?.(e.error,n,r,i)}catch(e){Promise.reject(e)}try{t.onSettled?.(void 0,e.error,n,r,i)}catch(e){Promise.reject(e)}}}this.listeners.forEach(e=>{e(this.#t)})})}},Oe=class extends j{#e;constructor(e={}){super(),this.config=e,this.#e=new Map}build(e,t,n){let r=t.queryKey,i=t.queryHash??y(r,t),a=this.get(i);return a||(a=new ve({client:e,queryKey:r,queryHash:i,options:e.defaultQueryOptions(t),state:n,defaultOptions:e.getQueryDefaults(r)}),this.add(a)),a}add(e){this.#e.has(e.queryHash)||(this.#e.set(e.queryHash,e),this.notify({type:`added`,query:e}))}remove(e){this.#e.get(e.queryHash)===e&&(e.destroy(),this.#e.delete(e.queryHash),this.notify({type:`removed`,query:e}))}clear(){N.batch(()=>{this.getAll().forEach(e=>{this.remove(e)})})}get(e){return this.#e.get(e)}getAll(){return[...this.#e.values()]}find(e){let t={exact:!0,...e};return this.getAll().find(e=>_(t,e))}findAll(e={}){let t=this.getAll();return Object.keys(e).length>0?t.filter(t=>_(e,t)):t}notify(e){N.batch(()=>{this.listeners.forEach(t=>{t(e)})})}onFocus(){N.batch(()=>{this.getAll().forEach(e=>{e.onFocus()})})}onOnline(){N.batch(()=>{this.getAll().forEach(e=>{e.onOnline()})})}},ke=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e={}){this.#e=e.queryCache||new Oe,this.#t=e.mutationCache||new Ee,this.#n=e.defaultOptions||{},this.#r=new Map,this.#i=new Map,this.#a=0}mount(){this.#a++,this.#a===1&&(this.#o=M.subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onFocus())}),this.#s=P.subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onOnline())}))}unmount(){this.#a--,this.#a===0&&(this.#o?.(),this.#o=void 0,this.#s?.(),this.#s=void 0)}isFetching(e){return this.#e.findAll({...e,fetchStatus:`fetching`}).length}isMutating(e){return this.#t.findAll({...e,status:`pending`}).length}getQueryData(e){let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state.data}ensureQueryData(e){let t=this.defaultQueryOptions(e),n=this.#e.build(this,t),r=n.state.data;return r===void 0?this.fetchQuery(e):(e.revalidateIfStale&&n.isStaleByTime(g(t.staleTime,n))&&this.prefetchQuery(t),Promise.resolve(r))}getQueriesData(e){return this.#e.findAll(e).map(({queryKey:e,state:t})=>[e,t.data])}setQueryData(e,t,n){let r=this.defaultQueryOptions({queryKey:e}),i=this.#e.get(r.queryHash)?.state.data,a=p(t,i);if(a!==void 0)return this.#e.build(this,r).setData(a,{...n,manual:!0})}setQueriesData(e,t,n){return N.batch(()=>this.#e.findAll(e).map(({queryKey:e})=>[e,this.setQueryData(e,t,n)]))}getQueryState(e){let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state}removeQueries(e){let t=this.#e;N.batch(()=>{t.findAll(e).forEach(e=>{t.remove(e)})})}resetQueries(e,t){let n=this.#e;return N.batch(()=>{let r=n.findAll(e),i=new Set(r);return r.forEach(e=>{e.reset()}),this.refetchQueries({type:`active`,predicate:e=>i.has(e)},t)})}cancelQueries(e,t={}){let n={revert:!0,...t},r=N.batch(()=>this.#e.findAll(e).map(e=>e.cancel(n)));return Promise.all(r).then(f).catch(f)}invalidateQueries(e,t={}){return N.batch(()=>(this.#e.findAll(e).forEach(e=>{e.invalidate()}),e?.refetchType===`none`?Promise.resolve():this.refetchQueries({...e,type:e?.refetchType??e?.type??`active`},t)))}refetchQueries(e,t={}){let n={...t,cancelRefetch:t.cancelRefetch??!0},r=N.batch(()=>this.#e.findAll(e).filter(e=>!e.isDisabled()&&!e.isStatic()).map(e=>{let t=e.fetch(void 0,n),r=e.state.fetchStatus===`paused`;return(!n.throwOnError||r)&&(t=t.catch(f)),r?Promise.resolve():t}));return Promise.all(r).then(f)}async query(e){let t=this.defaultQueryOptions(e);t.retry===void 0&&(t.retry=!1);let n=this.#e.build(this,t),r=n.isStaleByTime(g(t.staleTime,n))?await n.fetch(t):n.state.data,i=t.select;return i?i(r):r}fetchQuery(e){let t=this.defaultQueryOptions(e);t.retry===void 0&&(t.retry=!1);let n=this.#e.build(this,t);return n.isStaleByTime(g(t.staleTime,n))?n.fetch(t):Promise.resolve(n.state.data)}prefetchQuery(e){return this.fetchQuery(e).then(f).catch(f)}infiniteQuery(e){return e._type=`infinite`,this.query(e)}fetchInfiniteQuery(e){return e._type=`infinite`,this.fetchQuery(e)}prefetchInfiniteQuery(e){return this.fetchInfiniteQuery(e).then(f).catch(f)}ensureInfiniteQueryData(e){return e._type=`infinite`,this.ensureQueryData(e)}resumePausedMutations(){return P.isOnline()?this.#t.resumePausedMutations():Promise.resolve()}getQueryCache(){return this.#e}getMutationCache(){return this.#t}getDefaultOptions(){return this.#n}setDefaultOptions(e){this.#n=e}setQueryDefaults(e,t){this.#r.set(b(e),{queryKey:e,defaultOptions:t})}getQueryDefaults(e){let t=[...this.#r.values()],n={};return t.forEach(t=>{x(e,t.queryKey)&&Object.assign(n,t.defaultOptions)}),n}setMutationDefaults(e,t){this.#i.set(b(e),{mutationKey:e,defaultOptions:t})}getMutationDefaults(e){let t=[...this.#i.values()],n={};return t.forEach(t=>{x(e,t.mutationKey)&&Object.assign(n,t.defaultOptions)}),n}defaultQueryOptions(e){if(e._defaulted)return e;let t={...this.#n.queries,...this.getQueryDefaults(e.queryKey),...e,_defaulted:!0};return t.queryHash||=y(t.queryKey,t),t.refetchOnReconnect===void 0&&(t.refetchOnReconnect=t.networkMode!==`always`),t.throwOnError===void 0&&(t.throwOnError=!!t.suspense),!t.networkMode&&t.persister&&(t.networkMode=`offlineFirst`),t.queryFn===E&&(t.enabled=!1),t}defaultMutationOptions(e){return e?._defaulted?e:{...this.#n.mutations,...e?.mutationKey&&this.getMutationDefaults(e.mutationKey),...e,_defaulted:!0}}clear(){this.#e.clear(),this.#t.clear()}},V=r.createContext(!1),Ae=()=>r.useContext(V);V.Provider;function je(){let e=!1;return{clearReset:()=>{e=!1},reset:()=>{e=!0},isReset:()=>e}}var Me=r.createContext(je()),Ne=()=>r.useContext(Me),Pe=(e,t,n)=>{let r=n?.state.status===`error`&&typeof e.throwOnError==`function`?O(e.throwOnError,[n.state.error,n]):e.throwOnError;(e.suspense||r)&&(t.isReset()||(e.retryOnMount=!1))},Fe=e=>{r.useEffect(()=>{e.clearReset()},[e])},Ie=({result:e,errorResetBoundary:t,throwOnError:n,query:r,suspense:i})=>e.isError&&!t.isReset()&&!e.isFetching&&r&&(i&&e.data===void 0||O(n,[e.error,r])),Le=e=>{if(e.suspense){let t=1e3,n=e=>e===`static`?e:Math.max(e??t,t),r=e.staleTime;e.staleTime=typeof r==`function`?(...e)=>n(r(...e)):n(r),typeof e.gcTime==`number`&&(e.gcTime=Math.max(e.gcTime,t))}},Re=(e,t)=>e?.suspense&&t.isPending,ze=(e,t,n)=>t.fetchOptimistic(e).catch(()=>{n.clearReset()});function Be(e,t,n){let i=Ae(),a=Ne(),s=o(n),c=s.defaultQueryOptions(e),l=s.getQueryCache().get(c.queryHash),u=e.subscribed!==!1;c._optimisticResults=i?`isRestoring`:u?`optimistic`:void 0,Le(c),Pe(c,a,l),Fe(a);let[d]=r.useState(()=>new t(s,c)),p=d.getOptimisticResult(c);r.useEffect(()=>{d.setOptions(c)},[c,d]);let m=!i&&u;if(r.useSyncExternalStore(r.useCallback(e=>{let t=m?d.subscribe(N.batchCalls(e)):f;return d.updateResult(),t},[d,m]),()=>d.getCurrentResult(),()=>d.getCurrentResult()),Re(c,p))throw ze(c,d,a);if(Ie({result:p,errorResetBoundary:a,throwOnError:c.throwOnError,query:l,suspense:c.suspense}))throw p.error;return c.notifyOnChangeProps?p:d.trackResult(p)}function H(e,t){return Be(e,Se,t)}function U(e,t){let n=o(t),[i]=r.useState(()=>new De(n,e));r.useEffect(()=>{i.setOptions(e)},[i,e]);let a=r.useSyncExternalStore(r.useCallback(e=>i.subscribe(N.batchCalls(e)),[i]),()=>i.getCurrentResult(),()=>i.getCurrentResult()),s=r.useCallback((...e)=>{i.mutate(e[0],e[1]).catch(f)},[i]);if(a.error&&O(i.options.throwOnError,[a.error]))throw a.error;return{...a,mutate:s,mutateAsync:a.mutate}}var W=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new W(`
    fragment CycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerDuty
}
    `,{fragmentName:`CycleParts`}),new W(`
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}
    `,{fragmentName:`AwardParts`}),new W(`
    fragment CommitteeParts on Committee {
  id
  name {
    en
    fr
  }
  members {
    id
    duty
    from
    until
    person {
      id
      name
      email
    }
  }
}
    `,{fragmentName:`CommitteeParts`}),new W(`
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}
    `,{fragmentName:`CampaignParts`}),new W(`
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}
    `,{fragmentName:`ConductParts`}),new W(`
    fragment MocSettingsParts on MocSettings {
  framework {
    en
    fr
  }
  section {
    en
    fr
  }
  frameworkRate
  section3
  section2
  accreditation {
    provider
    approval
    maximum
    statement {
      en
      fr
    }
  }
}
    `,{fragmentName:`MocSettingsParts`}),new W(`
    fragment FeedbackTaskParts on FeedbackTask {
  id
  mentorName
  title {
    en
    fr
  }
  closes
  minutes
  few
  sealed
  signed
}
    `,{fragmentName:`FeedbackTaskParts`}),new W(`
    fragment ReportWordParts on ReportWord {
  number
  text
  review
  reason
  answer
}
    `,{fragmentName:`ReportWordParts`}),new W(`
    fragment SelfAssessmentParts on SelfAssessment {
  round
  title {
    en
    fr
  }
  minutes
  definition
  answers
  given
}
    `,{fragmentName:`SelfAssessmentParts`}),new W(`
    fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}
    `,{fragmentName:`MocRecordParts`}),new W(`
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
    fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{fragmentName:`ReflectionParts`}),new W(`
    fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
    `,{fragmentName:`DraftState`}),new W(`
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
    `,{fragmentName:`ScaleParts`}),new W(`
    fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}`,{fragmentName:`InstrumentParts`}),new W(`
    fragment MeetingCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
  }
  rubric {
    points
  }
  terms {
    places
    joint
    quorum
    rule
    tie
  }
  viewerDuty
}
    `,{fragmentName:`MeetingCycleParts`}),new W(`
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}
    `,{fragmentName:`MeetingParts`}),new W(`
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
    `,{fragmentName:`OutcomeParts`}),new W(`
    fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
  }
  path
  canSign
  canAnnounce
  canCorrect
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}`,{fragmentName:`DecisionParts`}),new W(`
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
    `,{fragmentName:`ColleagueParts`}),new W(`
    fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`,{fragmentName:`PairParts`}),new W(`
    fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}`,{fragmentName:`PairWhole`}),new W(`
    fragment OfferParts on MentorOffer {
  willing
  capacity
  needs {
    codes
    words
  }
  noMentor
  reason
}
    `,{fragmentName:`OfferParts`}),new W(`
    fragment TrainingParts on Training {
  id
  title
  provider
  heldOn
  quarters
}
    `,{fragmentName:`TrainingParts`}),new W(`
    fragment TaskParts on DueTask {
  id
  kind
  person {
    ...ColleagueParts
  }
  dueOn
  doneOn
  overdue
  about
  followUp
  followUpOn
  viewerCanClose
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`,{fragmentName:`TaskParts`}),new W(`
    fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`,{fragmentName:`PlanParts`}),new W(`
    fragment DeskParts on MentorshipDesk {
  approvals
  department
  tasks
  checkIns
  namesReader
  namesDeputy
  digest
  checkInReader {
    id
    name
  }
  actsFor {
    id
    name
  }
}
    `,{fragmentName:`DeskParts`}),new W(`
    fragment AssistantParts on Assistant {
  id
  person {
    id
    name
  }
  assistant {
    id
    name
  }
  scopes
  from
  until
  inForce
  viewerNamed
}
    `,{fragmentName:`AssistantParts`}),new W(`
    fragment CheckInParts on CheckIn {
  task
  person {
    ...ColleagueParts
  }
  reader {
    id
    name
  }
  dueOn
  title {
    en
    fr
  }
  minutes
  definition
  answers
  submitted
  followUp
  followUpOn
  viewerCanAnswer
  viewerCanAgree
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`,{fragmentName:`CheckInParts`}),new W(`
    fragment ExpectationsParts on Expectations {
  id
  number
  published
  definition {
    en
    fr
  }
  mentor {
    en
    fr
  }
  mentee {
    en
    fr
  }
  director {
    en
    fr
  }
  facilitator {
    en
    fr
  }
}
    `,{fragmentName:`ExpectationsParts`}),new W(`
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}
    `,{fragmentName:`ModeratedComment`}),new W(`
    fragment ModeratedRemark on Remark {
  id
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  edited
  state
  reason
  notToMentor
  language
}
    `,{fragmentName:`ModeratedRemark`}),new W(`
    fragment RemarkModerationParts on RemarkModeration {
  report
  title {
    en
    fr
  }
  pending
  remarks {
    ...ModeratedRemark
  }
}
    fragment ModeratedRemark on Remark {
  id
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  edited
  state
  reason
  notToMentor
  language
}`,{fragmentName:`RemarkModerationParts`}),new W(`
    fragment RemarkReviewParts on RemarkReview {
  id
  report
  round {
    en
    fr
  }
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  language
  reason
  asked
  state
  edited
  answer
}
    `,{fragmentName:`RemarkReviewParts`}),new W(`
    fragment PersonParts on Person {
  id
  name
  email
  addresses
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  language
  status
  grants {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
}
    `,{fragmentName:`PersonParts`}),new W(`
    fragment QuestionFigureParts on QuestionFigure {
  name
  uid
  title {
    en
    fr
  }
  kind
  section {
    en
    fr
  }
  n
  mean
  sd
  topTwo
  counts {
    value
    label {
      en
      fr
    }
    count
  }
  suppressed
  low
  high
  items
  step
  alpha
  alphaN
  floor
  ceiling
  definition {
    en
    fr
  }
}
    `,{fragmentName:`QuestionFigureParts`}),new W(`
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}
    `,{fragmentName:`RoundParts`});var Ve=new W(`
    query Account {
  viewer {
    person {
      id
      name
      email
      addresses
      language
      division {
        id
        name {
          en
          fr
        }
      }
      rank
      position
    }
    sessions {
      id
      device
      started
      lastSeen
      current
    }
  }
}
    `,{hash:`sha256:afef161590ff2e278d18502ff8ca108a26e1b6fe21af9d86b41d30b852fe19d3`}),He=new W(`
    mutation SignOut($session: ID, $everywhere: Boolean) {
  signOut(session: $session, everywhere: $everywhere) {
    viewer {
      person {
        id
      }
      sessions {
        id
        device
        started
        lastSeen
        current
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:5a128ce8cb3cca82c98e7281cb349af9df03dbcb8228a5c044f4e9dd6a5c0403`}),Ue=new W(`
    query Awards($first: Int!, $after: String, $search: String, $retired: Boolean!) {
  awards(first: $first, after: $after, search: $search, retired: $retired) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name {
        en
        fr
      }
      level
      division {
        id
        name {
          en
          fr
        }
      }
      donor
      retired
      cycles {
        id
        year
        state
        phases {
          kind
          from
          to
        }
      }
      recipients {
        id
        year
        name
      }
    }
  }
}
    `,{hash:`sha256:04214294c5eb24bc83e5ec07f787be26598ccb5eeb9bdfc5b196c450e7ef655d`}),We=new W(`
    query Award($award: ID!) {
  award(award: $award) {
    ...AwardParts
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:8a0f272ddfc154c0eba4275d968775b2401cd150cac81b258b47f3b95fa0a998`}),Ge=new W(`
    query AwardChoices {
  divisions {
    id
    name {
      en
      fr
    }
  }
  committees {
    id
    name {
      en
      fr
    }
  }
}
    `,{hash:`sha256:6ebe48ad59a4f9bc8f1e50ea34ebd8cec2b942e53a5e9ea80a25a78ca8251b90`}),Ke=new W(`
    query AwardCycle($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...CycleParts
  }
}
    fragment CycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerDuty
}`,{hash:`sha256:2748ad03b9badc84ab1c5c13d60e3ecd9c9990222fb17e6fde47b1376df2c5b6`}),qe=new W(`
    query CycleChoices {
  divisions {
    id
    name {
      en
      fr
    }
  }
}
    `,{hash:`sha256:a40e20d5f52a004bdbeeffcf036df124a68de403c0f08b24f402e2fd8c5bc9be`}),Je=new W(`
    query Committees {
  committees {
    ...CommitteeParts
  }
}
    fragment CommitteeParts on Committee {
  id
  name {
    en
    fr
  }
  members {
    id
    duty
    from
    until
    person {
      id
      name
      email
    }
  }
}`,{hash:`sha256:f69f416bb5d7d03904b3e9c10749e902f27642922bc3077d325d5db33ed2ceb0`}),Ye=new W(`
    mutation AwardCreate($input: AwardInput!) {
  awardCreate(input: $input) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:b02199391d54d0846ac08ec2f2cdd4e083afba227ea61260ef7d31bf95c4929e`}),Xe=new W(`
    mutation AwardUpdate($award: ID!, $input: AwardInput!) {
  awardUpdate(award: $award, input: $input) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:32246d1337728a950b82ffd0bf9acb48f90c775ab631b7c91099fed7262bfbd2`}),Ze=new W(`
    mutation AwardRetire($award: ID!, $retired: Boolean!) {
  awardRetire(award: $award, retired: $retired) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:bdfc65408b67b92b548a652b0ab7beda8fb5a146f45d6be0b922440262c91a5f`}),Qe=new W(`
    mutation AwardRecipientsAdd($award: ID!, $recipients: [AwardRecipientInput!]!) {
  awardRecipientsAdd(award: $award, recipients: $recipients) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:ee6ab713556248203a6c4877fda374d570286331921483cbadbea37a30e1284e`}),$e=new W(`
    mutation AwardRecipientRemove($recipient: ID!) {
  awardRecipientRemove(recipient: $recipient) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:b5107caea3beeb575715da1abbb9cb9bc503fefeaff0c7bf603f4f6d8355c4f0`}),et=new W(`
    mutation AwardCyclePlan($award: ID!, $year: Int!) {
  awardCyclePlan(award: $award, year: $year) {
    cycle {
      ...CycleParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerDuty
}`,{hash:`sha256:1122c4f652f40e7c21d308082b0b6f7a1c54c1daf8a83149c77dc229544471c2`}),tt=new W(`
    mutation AwardCycleUpdate($cycle: ID!, $input: AwardCycleInput!) {
  awardCycleUpdate(cycle: $cycle, input: $input) {
    cycle {
      ...CycleParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerDuty
}`,{hash:`sha256:5eea0e3f0a8208635311013d8fa17d2e879c4d49ca2f2ec25445ea96122bac22`}),nt=new W(`
    mutation AwardCycleDiscard($cycle: ID!) {
  awardCycleDiscard(cycle: $cycle) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:3b4b55d227b3d8986141d6f98d0c6f99f5b4333b1ba4b527ea3570b9c3123e76`}),rt=new W(`
    mutation AwardCycleCall($cycle: ID!) {
  awardCycleCall(cycle: $cycle) {
    cycle {
      ...CycleParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerDuty
}`,{hash:`sha256:f1eb982cf693944a245c848882f310cff1adc5e04c5d7d6e0cf7335a9f2b3689`}),it=new W(`
    mutation CommitteeCreate($input: CommitteeInput!) {
  committeeCreate(input: $input) {
    committee {
      ...CommitteeParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CommitteeParts on Committee {
  id
  name {
    en
    fr
  }
  members {
    id
    duty
    from
    until
    person {
      id
      name
      email
    }
  }
}`,{hash:`sha256:a04ead3baca17800f4f0142bf75d1dbd54c6233186b992d523136e45b6cb2cb1`}),at=new W(`
    mutation CommitteeUpdate($committee: ID!, $input: CommitteeInput!) {
  committeeUpdate(committee: $committee, input: $input) {
    committee {
      ...CommitteeParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CommitteeParts on Committee {
  id
  name {
    en
    fr
  }
  members {
    id
    duty
    from
    until
    person {
      id
      name
      email
    }
  }
}`,{hash:`sha256:e47e7e7d04831fe686c04e12e484cf2a7bc8e8b73cf92b495fc93f2161f13e1a`}),ot=new W(`
    query Campaigns($first: Int!, $after: String, $search: String, $state: CampaignState) {
  campaigns(first: $first, after: $after, search: $search, state: $state) {
    nodes {
      id
      title {
        en
        fr
      }
      series
      wave
      mode
      state
      closesOn
      closes
      eligible
      responses
      releases {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:68a42a1942de81c22893c507b5d54768da367d6c35dfa26e6673e6e8fe0dd528`}),st=new W(`
    query Campaign($id: ID!) {
  campaign(id: $id) {
    ...CampaignParts
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`,{hash:`sha256:97427a75fde5f8749013c5e2742ba1dd8662b697ff0bd5e12e2b4744be3d4545`}),ct=new W(`
    query CampaignChoices {
  divisions {
    id
    code
    name {
      en
      fr
    }
  }
  sites {
    id
    name {
      en
      fr
    }
  }
  collectionNotice {
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  campaignSeries {
    name
    wave
    campaign
    title {
      en
      fr
    }
    closesOn
    months
    rhythm
  }
  instruments(first: 100) {
    nodes {
      id
      title {
        en
        fr
      }
      versions {
        id
        number
        languages
        questions
        minutes
      }
    }
  }
}
    `,{hash:`sha256:9a5e3d4bacb20f4a3cbcb97c3699f6274f9f51bfdbb26c9b0b7bf2f626365bf1`}),lt=new W(`
    query AudienceCount($audience: AudienceInput!) {
  audienceCount(audience: $audience) {
    people
    withoutAddress
  }
}
    `,{hash:`sha256:ca96d7137e3978a7a08f392216fb17e3168bb333749ddecd8a6593d0ecccaa6c`}),ut=new W(`
    query CampaignMail {
  outboxStatus {
    mailConfigured
  }
}
    `,{hash:`sha256:f05147d44bbb159861346e79b945ec4d83a08501b558fbe326e2818a44bcfee3`}),dt=new W(`
    mutation CampaignCreate($input: CampaignInput!) {
  campaignCreate(input: $input) {
    campaign {
      ...CampaignParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`,{hash:`sha256:1c853d3f456b009813d72c7d775722dfb4331b6c00635e25496e64a6f510d6af`}),ft=new W(`
    mutation CampaignUpdate($campaign: ID!, $input: CampaignInput!) {
  campaignUpdate(campaign: $campaign, input: $input) {
    campaign {
      ...CampaignParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`,{hash:`sha256:9fda893fc7b18d9fb7e912f9171a7ccc548b4f02c1d3c0dc9d266f66fae35ecd`}),pt=new W(`
    mutation CampaignDiscard($campaign: ID!) {
  campaignDiscard(campaign: $campaign) {
    campaign {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:6d7a2847bf63b8f490c80ed6f106c73abef7d11728ea722dfc04152676669bb1`}),mt=new W(`
    mutation CampaignOpen($campaign: ID!, $key: IdempotencyKey!) {
  campaignOpen(campaign: $campaign, key: $key) {
    campaign {
      ...CampaignParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`,{hash:`sha256:61b4d7c96323ab62ca57ff6d013b11c33229ca1291c50039a1064bc72be09060`}),ht=new W(`
    mutation CampaignClose($campaign: ID!, $reason: String!, $key: IdempotencyKey!) {
  campaignClose(campaign: $campaign, reason: $reason, key: $key) {
    campaign {
      ...CampaignParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`,{hash:`sha256:6bac012581f1356c89e67c0d4e688a4c6e67a159a1abf159ba6aa348c3ec9caf`}),gt=new W(`
    query CampaignConduct($campaign: ID!) {
  campaignConduct(campaign: $campaign) {
    ...ConductParts
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`,{hash:`sha256:9e731de8a7bf8a68bc968981059785ede8101aae91adaa16b74ee8876988390f`}),_t=new W(`
    query CampaignReminder($campaign: ID!) {
  campaignReminder(campaign: $campaign) {
    people
    rested
  }
}
    `,{hash:`sha256:08d3a65ff9a9683dac1b9087937ebfdc835be88e6c80f1bbc0520fe19d35a789`}),vt=new W(`
    query CampaignMailText($campaign: ID!, $kind: CampaignMailKind!, $language: String!, $closesOn: Date) {
  campaignMail(
    campaign: $campaign
    kind: $kind
    language: $language
    closesOn: $closesOn
  ) {
    subject
    text
  }
}
    `,{hash:`sha256:cc2d48810a5bbde6e141a5a5bed3d658733703e5b086568593dba0ae0499a09d`}),yt=new W(`
    query CampaignBounces($campaign: ID!) {
  campaignBounces(campaign: $campaign) {
    person
    name
    address
  }
}
    `,{hash:`sha256:c0f657416e0922fd700dfe38a0e48e963acfad4190cb046f31af7de317652a8b`}),bt=new W(`
    query CampaignOwnResults($campaign: ID!) {
  campaignOwnResults(campaign: $campaign) {
    title {
      en
      fr
    }
    release {
      id
      division {
        id
        name {
          en
          fr
        }
      }
      invited
      respondents
      questions {
        name
        title {
          en
          fr
        }
        kind
        n
        mean
      }
    }
  }
}
    `,{hash:`sha256:ae5ccc69750dbc48cabdbcc5dac576a89454e0d3a83a45db693a781c0e4bc324`}),xt=new W(`
    query CampaignBlockChoices {
  divisions {
    id
    code
    name {
      en
      fr
    }
  }
  instruments(first: 100) {
    nodes {
      id
      title {
        en
        fr
      }
      versions {
        id
        number
        languages
        questions
        minutes
      }
    }
  }
}
    `,{hash:`sha256:24bb74e1272a6e444b851debd1559adaee3b2c52074c5cf396a67836167b48ed`}),St=new W(`
    mutation CampaignRemind($campaign: ID!, $key: IdempotencyKey!) {
  campaignRemind(campaign: $campaign, key: $key) {
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`,{hash:`sha256:e763b63e5a1e35e572a1a3d9410f2f1cbe2c991b844d7f58dd3ebd1d9a13bfed`}),Ct=new W(`
    mutation CampaignExtend($campaign: ID!, $input: CampaignExtendInput!, $key: IdempotencyKey!) {
  campaignExtend(campaign: $campaign, input: $input, key: $key) {
    campaign {
      ...CampaignParts
    }
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}
fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`,{hash:`sha256:cfc820ebdc934072f9e05aeba390d5127d6c7b9468fec9e98d9a77c5b51faf88`}),wt=new W(`
    mutation CampaignBlockSet($campaign: ID!, $input: CampaignBlockInput!) {
  campaignBlockSet(campaign: $campaign, input: $input) {
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`,{hash:`sha256:be2d46d99fd96887427680569d6707b04bc921231cbff173167b668c6e10bd87`}),Tt=new W(`
    mutation CampaignBlockRemove($campaign: ID!, $division: ID!) {
  campaignBlockRemove(campaign: $campaign, division: $division) {
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`,{hash:`sha256:7a7633d892c9813f9a070c42bdedf64ca4bc0fa6c8dfc857b39add20e77c8ef9`}),Et=new W(`
    mutation InvitationResend($campaign: ID!, $person: ID!, $key: IdempotencyKey!) {
  invitationResend(campaign: $campaign, person: $person, key: $key) {
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`,{hash:`sha256:11951f9f0f27b24b6e3baa56aa82dbc19b7556c36f32727b47eff608615931db`}),Dt=new W(`
    query CampaignResponses($campaign: ID!, $first: Int!, $after: String) {
  campaign(id: $campaign) {
    id
    title {
      en
      fr
    }
    wave
  }
  campaignResponses(campaign: $campaign, first: $first, after: $after) {
    definition
    nodes {
      person
      name
      submitted
      answers
      definition
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:404e63ca67353b78aba553736f621075d454680fbd7c18ad259effa5cb6acaf8`}),Ot=new W(`
    query LookUps($first: Int!, $after: String) {
  lookUps(first: $first, after: $after) {
    nodes {
      id
      title {
        en
        fr
      }
      wave
      person
      custodian
      reason
      at
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:0d2921684f627504107dd080a14192191d085136119b8357ee4666c6e39c0f7c`}),kt=new W(`
    query LookUpCampaigns {
  lookUpCampaigns {
    id
    title {
      en
      fr
    }
    wave
    closesOn
  }
}
    `,{hash:`sha256:8f0bc63aac5408f1962aa485c1e94b20b73402b3d7001a9a1698c7aba8350daa`}),At=new W(`
    query LookUpPeople($campaign: ID!, $search: String!) {
  lookUpPeople(campaign: $campaign, search: $search) {
    person
    name
    division {
      en
      fr
    }
  }
}
    `,{hash:`sha256:4160257c4e3bffe9528c79d06bdb14029ee2a5e68707e25abe20f243e28007dd`}),jt=new W(`
    mutation ResponseLookUp($campaign: ID!, $person: ID!, $reason: String!) {
  responseLookUp(campaign: $campaign, person: $person, reason: $reason) {
    response {
      person
      name
      submitted
      answers
      definition
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:5197a45944cf0d0cc77bf50f0880b7352db5e382f50fbf348f948eee2380b318`}),Mt=new W(`
    mutation PersonaSignIn($persona: ID!) {
  personaSignIn(persona: $persona) {
    viewer {
      person {
        id
        name
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:96db6e6164de978117ddaf46da8bfc1a14882f6070324f522fd8f1682218b562`}),Nt=new W(`
    mutation DepartmentUpdate($input: DepartmentInput!) {
  departmentUpdate(input: $input) {
    department {
      name {
        en
        fr
      }
      institution {
        en
        fr
      }
      zone
      helpContact
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:4e9594f192686fc3d600caa51ba981c93c41ad3189ac2efb63dcd9e108d37aaa`}),Pt=new W(`
    query MocSettings {
  mocSettings {
    ...MocSettingsParts
  }
}
    fragment MocSettingsParts on MocSettings {
  framework {
    en
    fr
  }
  section {
    en
    fr
  }
  frameworkRate
  section3
  section2
  accreditation {
    provider
    approval
    maximum
    statement {
      en
      fr
    }
  }
}`,{hash:`sha256:53ec134191ca73f3fbe848a6cb210b928e7583b5a0a9d069c720993c4f167c5d`}),Ft=new W(`
    mutation MocSettingsUpdate($input: MocSettingsInput!) {
  mocSettingsUpdate(input: $input) {
    settings {
      ...MocSettingsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MocSettingsParts on MocSettings {
  framework {
    en
    fr
  }
  section {
    en
    fr
  }
  frameworkRate
  section3
  section2
  accreditation {
    provider
    approval
    maximum
    statement {
      en
      fr
    }
  }
}`,{hash:`sha256:0343ae335ba10f888f1e53bc94391be450b97e5df305dbea0108bbdc5b6cd3fb`}),It=new W(`
    query FeedbackTasks {
  feedbackTasks {
    ...FeedbackTaskParts
  }
}
    fragment FeedbackTaskParts on FeedbackTask {
  id
  mentorName
  title {
    en
    fr
  }
  closes
  minutes
  few
  sealed
  signed
}`,{hash:`sha256:13f03d89c138b41c6efd13f09f429bf8dcb95933320990221628a56e95782209`}),Lt=new W(`
    query FeedbackQuestion($task: ID!) {
  feedbackQuestion(task: $task) {
    task {
      ...FeedbackTaskParts
    }
    minimum
    definition
    promise {
      en
      fr
    }
    notice {
      authority {
        en
        fr
      }
      purpose {
        en
        fr
      }
      contact {
        en
        fr
      }
    }
    mistreatment {
      en
      fr
    }
    comments
  }
}
    fragment FeedbackTaskParts on FeedbackTask {
  id
  mentorName
  title {
    en
    fr
  }
  closes
  minutes
  few
  sealed
  signed
}`,{hash:`sha256:a8a11fb885c40c8fc8e96bdd998d33a13ba6f10ed24389e004cfd2a35809cfe4`}),Rt=new W(`
    query FeedbackMarked($texts: [String!]!) {
  feedbackMarked(texts: $texts) {
    text
    mark
  }
}
    `,{hash:`sha256:0685561b06addd146d2ad0aa1a74c31ea1c395729ce2dbb20ac62a4e65595bb2`}),zt=new W(`
    mutation FeedbackCast($task: ID!, $answers: JSON!, $kept: [String!]!) {
  feedbackCast(task: $task, answers: $answers, kept: $kept) {
    done
    dropped
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:59bd66373174e92d12904e49426d652aca0867c147730409f2757c62059f4e54`}),Bt=new W(`
    mutation FeedbackWithdraw($task: ID!) {
  feedbackWithdraw(task: $task) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:368f58297fa59a6ee6ad00e06050ac69b9fb509cf81addaa1184d57cb476eb27`}),Vt=new W(`
    mutation FeedbackLetterSign($task: ID!, $text: String!, $forDossier: Boolean!) {
  feedbackLetterSign(task: $task, text: $text, forDossier: $forDossier) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:7d4a04068dde23f33237eba15f65c0b29bc9019dc5458bfea25d1bebb0106df3`}),Ht=new W(`
    query MyFeedback {
  myFeedback {
    entries {
      round
      title {
        en
        fr
      }
      closes
      standing
      minimum
      report
      selfGiven
    }
    letters {
      id
      menteeName
      text
      forDossier
      signed
    }
  }
  reflections {
    ...ReflectionParts
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{hash:`sha256:05bc91ca651c844b086b23f1e4ca0e38c4726610804b5df1868d7d77d75ca8b6`}),Ut=new W(`
    query MentorReport($report: ID!) {
  mentorReport(report: $report) {
    id
    round
    title {
      en
      fr
    }
    opened
    minimum
    respondents
    figures {
      ...QuestionFigureParts
    }
    compared {
      name
      mean
      n
      mentors
    }
    trends {
      name
      points {
        closed
        state
        n
        mean
        suppressed
      }
    }
    otherQuestions
    self {
      name
      value
    }
    selfGiven
    words {
      ...ReportWordParts
    }
    waits
  }
}
    fragment ReportWordParts on ReportWord {
  number
  text
  review
  reason
  answer
}
fragment QuestionFigureParts on QuestionFigure {
  name
  uid
  title {
    en
    fr
  }
  kind
  section {
    en
    fr
  }
  n
  mean
  sd
  topTwo
  counts {
    value
    label {
      en
      fr
    }
    count
  }
  suppressed
  low
  high
  items
  step
  alpha
  alphaN
  floor
  ceiling
  definition {
    en
    fr
  }
}`,{hash:`sha256:508470b442dcfca12f8d26e52cf87986b03ab6df6bb4cddbc2bbeda99afb8977`}),Wt=new W(`
    mutation RemarkQuestion($report: ID!, $number: Int!, $reason: String!) {
  remarkQuestion(report: $report, number: $number, reason: $reason) {
    word {
      ...ReportWordParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ReportWordParts on ReportWord {
  number
  text
  review
  reason
  answer
}`,{hash:`sha256:d75aee39a60560b2bac85936aeae4ae3b9f195338f8464c61dd500a93938f8e8`}),Gt=new W(`
    query SelfAssessment($round: ID!) {
  selfAssessment(round: $round) {
    ...SelfAssessmentParts
  }
}
    fragment SelfAssessmentParts on SelfAssessment {
  round
  title {
    en
    fr
  }
  minutes
  definition
  answers
  given
}`,{hash:`sha256:3a459031af27253c49bdade5871cb93127f7854ce690ce14a41f5751bfb79600`}),Kt=new W(`
    mutation SelfAssessmentGive($round: ID!, $answers: JSON!) {
  selfAssessmentGive(round: $round, answers: $answers) {
    selfAssessment {
      ...SelfAssessmentParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SelfAssessmentParts on SelfAssessment {
  round
  title {
    en
    fr
  }
  minutes
  definition
  answers
  given
}`,{hash:`sha256:4af4ef19f3af57da91011bbfc80a2a35457f2c26b01e672157af8e35a3f8c858`}),qt=new W(`
    query Reflection($reflection: ID!) {
  reflection(reflection: $reflection) {
    ...ReflectionParts
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{hash:`sha256:8691a1129042134eba7618a947922ba75662b044411000421c5cb9963d6c93fc`}),Jt=new W(`
    query MocRecords {
  mocRecords {
    ...MocRecordParts
  }
  viewer {
    viewerTakesPartInMoc
  }
}
    fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{hash:`sha256:338a8cc14dc2f74de9819cd36d4dcfbdea45896fa297ef89ada449a3130c6e43`}),Yt=new W(`
    mutation ReflectionBegin($kind: ReflectionKind!, $about: ID) {
  reflectionBegin(kind: $kind, about: $about) {
    reflection {
      ...ReflectionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{hash:`sha256:91b88e83803ed5497c588ce7a3261b5f04a9ade47e104f4c4e9d71df47069ca0`}),Xt=new W(`
    mutation ReflectionSave($reflection: ID!, $input: ReflectionInput!, $revision: Int!) {
  reflectionSave(reflection: $reflection, input: $input, revision: $revision) {
    reflection {
      ...ReflectionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{hash:`sha256:0f8633b844cac1d7aa962b4a394ab33f7a0f45a87055a60a906b66f096704556`}),Zt=new W(`
    mutation ReflectionFinish($reflection: ID!, $input: ReflectionInput!, $revision: Int!) {
  reflectionFinish(reflection: $reflection, input: $input, revision: $revision) {
    reflection {
      ...ReflectionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{hash:`sha256:920103946a7b45d36650dc98d4cf7f3d2f7f866c5a1612162afd05a3abfecdd5`}),Qt=new W(`
    mutation ReflectionOutcome($reflection: ID!, $outcome: String!) {
  reflectionOutcome(reflection: $reflection, outcome: $outcome) {
    reflection {
      ...ReflectionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{hash:`sha256:5a0e2b7e716779049719232993a9f33656cbc1ca4636c4bae9f1814a657cf89e`}),$t=new W(`
    mutation ViewerMocSet($participates: Boolean!) {
  viewerMocSet(participates: $participates) {
    participates
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:4e8274cceed729dbcbc67c4956e18ed6ed57a966eb72850dd68e6b857e889737`}),en=new W(`
    mutation InstrumentImportCheck($upload: ID!, $format: InstrumentFormat!, $form: String) {
  instrumentImportCheck(upload: $upload, format: $format, form: $form) {
    report {
      questions
      minutes
      forms
      problems {
        line
        column
        path
        code
        message
        blocking
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:2b08763fa201fa6836adb89532cd3bd5ecf2beb979111276da61b897e231211a`}),tn=new W(`
    query Instruments($first: Int!, $after: String, $search: String) {
  instruments(first: $first, after: $after, search: $search) {
    nodes {
      id
      title {
        en
        fr
      }
      purpose
      licence
      source
      updated
      draft {
        questions
        minutes
        languages
        problems {
          blocking
        }
      }
      versions {
        id
        number
        published
        languages
        questions
        minutes
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:0c633af9677fa027db1556859babef5441bd9ab7873ebc53bf4c61150b2d26b9`}),nn=new W(`
    query Instrument($id: ID!) {
  instrument(id: $id) {
    ...InstrumentParts
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:9aa9d0913866a6f2731e008328db74a7687512cc4b5cd3aecfbfa33fdfa43118`}),rn=new W(`
    query InstrumentTemplates {
  instrumentTemplates {
    code
    purpose
    title {
      en
      fr
    }
    description {
      en
      fr
    }
    languages
    questions
    minutes
    scales {
      ...ScaleParts
    }
    definition
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}`,{hash:`sha256:b7fb6676d47cc8d211d5e3c8005ed92d7cc2cd8e14bd7cdc1cea6e34c48e06ad`}),an=new W(`
    mutation InstrumentCreate($input: InstrumentCreateInput!) {
  instrumentCreate(input: $input) {
    instrument {
      ...InstrumentParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:bcddf0f9bd974055924bf438645cb0b9253ea38af309400292173a8706023921`}),on=new W(`
    mutation InstrumentDescribe($instrument: ID!, $input: InstrumentDescribeInput!) {
  instrumentDescribe(instrument: $instrument, input: $input) {
    instrument {
      ...InstrumentParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:a93e1ccde0db46c6a0eb9bbdcc498b4a9651bd0bff2e2982ea362d362c83ce68`}),sn=new W(`
    mutation InstrumentDraftSave($instrument: ID!, $definition: JSON!, $revision: Int!, $settled: [String!]) {
  instrumentDraftSave(
    instrument: $instrument
    definition: $definition
    revision: $revision
    settled: $settled
  ) {
    instrument {
      id
      draft {
        ...DraftState
      }
    }
    revision
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}`,{hash:`sha256:4263d29d924b4307fe5dc13957c71562304638dd6e12c68074988212fd55b1f2`}),cn=new W(`
    mutation InstrumentDraftFrom($instrument: ID!, $version: ID!, $revision: Int!) {
  instrumentDraftFrom(
    instrument: $instrument
    version: $version
    revision: $revision
  ) {
    instrument {
      ...InstrumentParts
    }
    revision
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:73db6ad21d50daace3f4fe51f733457978f75fde28c41024e4fc0f482afd528a`}),ln=new W(`
    mutation InstrumentDraftDiscard($instrument: ID!, $revision: Int!) {
  instrumentDraftDiscard(instrument: $instrument, revision: $revision) {
    instrument {
      ...InstrumentParts
    }
    revision
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:d2197c66aa45130b5319e13628759140167b759419f9fbbc0d11534b14c79886`}),un=new W(`
    mutation InstrumentTranslationImport($instrument: ID!, $upload: ID!, $revision: Int!) {
  instrumentTranslationImport(
    instrument: $instrument
    upload: $upload
    revision: $revision
  ) {
    instrument {
      ...InstrumentParts
    }
    revision
    changed
    notes {
      line
      key
      language
      code
      message
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:f7509325880739afa3890d19cf6326a56f51dc6d756139af9acf29bf1ad7f232`}),dn=new W(`
    mutation InstrumentImport($upload: ID!, $format: InstrumentFormat!, $input: InstrumentImportInput!) {
  instrumentImport(upload: $upload, format: $format, input: $input) {
    instrument {
      ...InstrumentParts
    }
    forms
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:cb1d7dbbb56acd687684b6458db11c750cff2e80877bd84f6ed1f9bb1823c229`}),fn=new W(`
    mutation InstrumentPublish($instrument: ID!) {
  instrumentPublish(instrument: $instrument) {
    instrument {
      ...InstrumentParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:a5a523e064d0007d24df2b6056104469f0be7d90168c1431171a9aceb5e6cbf8`}),pn=new W(`
    mutation InvitationOpen($token: String!) {
  invitationOpen(token: $token) {
    campaign
    name
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:19240331ba4ec672cc2d2337d11eae8c13d61143bf39474ced94c02887f46e5c`}),mn=new W(`
    query InvitedQuestionnaire($campaign: ID!) {
  questionnaire(campaign: $campaign) {
    campaign
    title {
      en
      fr
    }
    questions
    minutes
    closes
    state
  }
}
    `,{hash:`sha256:4867374fd4a373d60aa4d82a3ed47af5afce96de2e61c8bce63d60b820558bc4`}),hn=new W(`
    mutation RemindersStop($token: String!) {
  remindersStop(token: $token) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:9736fb342463fe974f2e75bdbeead9049079078012d121b33daa1de7dd8562ce`}),gn=new W(`
    query MeetingCycle($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...MeetingCycleParts
  }
}
    fragment MeetingCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
  }
  rubric {
    points
  }
  terms {
    places
    joint
    quorum
    rule
    tie
  }
  viewerDuty
}`,{hash:`sha256:aab62c2880d677793e4e4e8986778615f0c71e30020f2dcb91e91f1f27a3f4c7`}),_n=new W(`
    query Meeting($cycle: ID!) {
  awardMeeting(cycle: $cycle) {
    ...MeetingParts
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:284151932e4e054cbfb2167f51e69db59911eb33746f191af405544ae7e53f85`}),vn=new W(`
    query Ranking($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...MeetingCycleParts
  }
  awardRanking(cycle: $cycle) {
    rule
    rows {
      nomination
      nominee {
        id
        name
      }
      rank
      shared
      decided
      n
      mean
      sd
      min
      max
      calibrated
      chance
      close
      byMean
      byCalibrated
      byBorda
      bySchulze
    }
    sure {
      refused
      missing
      agreement {
        form
        value
        low
        high
      }
      together
      places
      moves
    }
  }
}
    fragment MeetingCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
  }
  rubric {
    points
  }
  terms {
    places
    joint
    quorum
    rule
    tie
  }
  viewerDuty
}`,{hash:`sha256:617bfba1a114e0a54d9443cd76018a152ff8267e919af00c53d99344d200da99`}),yn=new W(`
    query Decision($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...MeetingCycleParts
  }
  awardMeeting(cycle: $cycle) {
    canDecide
  }
  awardDecision(cycle: $cycle) {
    ...DecisionParts
  }
}
    fragment MeetingCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
  }
  rubric {
    points
  }
  terms {
    places
    joint
    quorum
    rule
    tie
  }
  viewerDuty
}
fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
  }
  path
  canSign
  canAnnounce
  canCorrect
}`,{hash:`sha256:c706488428e2d61a56e09a0fc44038f131623210955ae72f30a52af14a78cab2`}),bn=new W(`
    query DecisionCount($cycle: ID!) {
  awardCount(cycle: $cycle) {
    ...OutcomeParts
  }
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}`,{hash:`sha256:e6da4083361b755f05b77a1eafe2dffd13928c02a7892fdebad7b0f4df9299ae`}),xn=new W(`
    query DecidedAward($award: ID!) {
  award(award: $award) {
    id
    about {
      en
      fr
    }
    donor
    presenter
  }
}
    `,{hash:`sha256:cc79c4a0b0c43c9268c593ad29a76485bdecb03454bffeca8e15b2f3c47b1ab7`}),Sn=new W(`
    mutation MeetingOpen($cycle: ID!) {
  meetingOpen(cycle: $cycle) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:749fdd1e3305c1950d6f7c1407ea31d2f00970004abd09cdd6b36d1041ff4eca`}),Cn=new W(`
    mutation MeetingAttend($cycle: ID!, $person: ID!, $here: Boolean!) {
  meetingAttend(cycle: $cycle, person: $person, here: $here) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:5d196c2ad47e776be7f8e00668c09e0a9b804f21dcfce0e273ebb8b334c882c7`}),wn=new W(`
    mutation MeetingItemOpen($nomination: ID!) {
  meetingItemOpen(nomination: $nomination) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:a0b7835764d5a13903fc3d624701a5b1f546b825a387ac3e8d78f55688ba4aa4`}),Tn=new W(`
    mutation MeetingItemClose($nomination: ID!) {
  meetingItemClose(nomination: $nomination) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:e6e2883ba0beffcf94bf4f44d02f8d1e375a30918a3ac027532bb01f7071e075`}),En=new W(`
    mutation VoteCast($nomination: ID!, $choice: VoteChoice!) {
  voteCast(nomination: $nomination, choice: $choice) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:84b8cac7a8683798d344be9f76b66e4dc63aa58b32d62f61f49d4ac6683ac9ef`}),Dn=new W(`
    mutation MeetingNoteAdd($nomination: ID!, $text: String!, $private: Boolean!) {
  meetingNoteAdd(nomination: $nomination, text: $text, private: $private) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:c5c82bd393e560afc7a8d60e2e0b234475fdc6fc6f78b766e6110a034f54e18e`}),On=new W(`
    mutation AwardDecide($cycle: ID!, $chosen: [ID!]!, $reason: String!) {
  awardDecide(cycle: $cycle, chosen: $chosen, reason: $reason) {
    decision {
      ...DecisionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
  }
  path
  canSign
  canAnnounce
  canCorrect
}`,{hash:`sha256:a47e8cc8c85a9a6e0d7efc67ad4c43a03707814dad322b70a9018b92a75b7234`}),kn=new W(`
    mutation AwardDecisionSign($cycle: ID!) {
  awardDecisionSign(cycle: $cycle) {
    decision {
      ...DecisionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
  }
  path
  canSign
  canAnnounce
  canCorrect
}`,{hash:`sha256:776241a6df23403145441b0912929f9cfc7c0313eef5e7e789b9765faa17ae8d`}),An=new W(`
    mutation AwardAnnounce($cycle: ID!) {
  awardAnnounce(cycle: $cycle) {
    decision {
      ...DecisionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
  }
  path
  canSign
  canAnnounce
  canCorrect
}`,{hash:`sha256:ac6a3d87e626d475ca2c00c1204dfeabe7d37f5fa466c7dd354b096ba4db04db`}),jn=new W(`
    query MentorshipHome($of: ID) {
  mentorshipHome(of: $of) {
    person {
      ...ColleagueParts
    }
    actingFor
    mentors {
      ...PairParts
    }
    mentees {
      ...PairParts
    }
    offer {
      ...OfferParts
    }
    trainings {
      ...TrainingParts
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment OfferParts on MentorOffer {
  willing
  capacity
  needs {
    codes
    words
  }
  noMentor
  reason
}
fragment TrainingParts on Training {
  id
  title
  provider
  heldOn
  quarters
}`,{hash:`sha256:c272cebadd960842974229b67712346868001e448f420e3c17c73ca8d0fb9ce4`}),Mn=new W(`
    query MentorshipDesk {
  mentorshipDesk {
    ...DeskParts
  }
}
    fragment DeskParts on MentorshipDesk {
  approvals
  department
  tasks
  checkIns
  namesReader
  namesDeputy
  digest
  checkInReader {
    id
    name
  }
  actsFor {
    id
    name
  }
}`,{hash:`sha256:5393900179d1527b2d42be82ff8d4aff60a9d2e7bfa9e09906907c85e6d87c17`}),Nn=new W(`
    query DueTasks {
  dueTasks {
    ...TaskParts
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment TaskParts on DueTask {
  id
  kind
  person {
    ...ColleagueParts
  }
  dueOn
  doneOn
  overdue
  about
  followUp
  followUpOn
  viewerCanClose
}`,{hash:`sha256:311b256eb3ac5269b1a8423f7cc87dab69852ac7caaef72a32d98fc9eb16e5b8`}),Pn=new W(`
    query Pair($id: ID!) {
  mentorship(id: $id) {
    ...PairWhole
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:2ff86bee6894216be9ce48fc3d205a1fdcb3f6217bbe6bae3f6c8af7d4f09fce`}),Fn=new W(`
    query MentorCandidates($first: Int!, $after: String, $search: String, $division: ID, $site: ID, $position: String, $need: MentorshipNeed, $willing: Boolean, $free: Boolean) {
  mentorCandidates(
    first: $first
    after: $after
    search: $search
    division: $division
    site: $site
    position: $position
    need: $need
    willing: $willing
    free: $free
  ) {
    nodes {
      person {
        ...ColleagueParts
      }
      willing
      stated
      free
      needs
      reportsTo
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`,{hash:`sha256:68b5cddce58c3a3659845b47f37dcfab190a83e455e9c24e57c101e6d2edb984`}),In=new W(`
    query MentorPlaces {
  divisions {
    id
    name {
      en
      fr
    }
  }
  sites {
    id
    name {
      en
      fr
    }
  }
}
    `,{hash:`sha256:185b5382e5488309ef8c752cac1560c5769d3541db650ec3893f66e5650aaf1a`}),Ln=new W(`
    query Approvals($first: Int!, $after: String) {
  mentorshipApprovals(first: $first, after: $after) {
    nodes {
      ...PairWhole
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:dd57f5391b893f62ac95a33a88ca503c0f6b8abdeb28d280812c387ea8d0eaf4`}),Rn=new W(`
    query PlansWaiting {
  academicPlansWaiting(first: 100) {
    nodes {
      id
      owner {
        ...ColleagueParts
      }
      nextReview
      nextReviewKind
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`,{hash:`sha256:45cd99cb28edf45363925d8157a2e4b71fb44843c79360a2d4656db6936f0051`}),zn=new W(`
    query Pairs($first: Int!, $after: String, $division: ID, $search: String, $state: MentorshipState, $kind: MentorshipKind, $concern: MentorshipConcern) {
  mentorships(
    first: $first
    after: $after
    division: $division
    search: $search
    state: $state
    kind: $kind
    concern: $concern
  ) {
    nodes {
      ...PairParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}`,{hash:`sha256:63a3fdecc9f202fad50729bc589f4f68324a9292effb02b287264e9f3630e18f`}),Bn=new W(`
    query Coverage {
  mentorshipCoverage {
    division {
      id
      name {
        en
        fr
      }
    }
    people
    withFormalMentor
    wantNone
    newFaculty
    newWithoutMentor
    newWithPlan
    waiting
    quiet
    broken
  }
}
    `,{hash:`sha256:9947287376eaaa514eead6d5e062d43492319a5d310c2131198c8f839dd29d74`}),Vn=new W(`
    query TasksOfOthers($first: Int!, $after: String, $division: ID, $kind: DueTaskKind, $search: String, $done: Boolean) {
  dueTasksOfOthers(
    first: $first
    after: $after
    division: $division
    kind: $kind
    search: $search
    done: $done
  ) {
    nodes {
      ...TaskParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment TaskParts on DueTask {
  id
  kind
  person {
    ...ColleagueParts
  }
  dueOn
  doneOn
  overdue
  about
  followUp
  followUpOn
  viewerCanClose
}`,{hash:`sha256:37e5738a95dc3665e41001c7bf2887b14dfb959f24723dd1f072ea2cf0b571d1`}),Hn=new W(`
    query Plan($person: ID) {
  academicPlan(person: $person) {
    ...PlanParts
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`,{hash:`sha256:beb948b922f1c5a2dabb8ed5285fd1b47438f8977658731d98a88f946bb55aaa`}),Un=new W(`
    query CheckIn($task: ID!) {
  checkIn(task: $task) {
    ...CheckInParts
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment CheckInParts on CheckIn {
  task
  person {
    ...ColleagueParts
  }
  reader {
    id
    name
  }
  dueOn
  title {
    en
    fr
  }
  minutes
  definition
  answers
  submitted
  followUp
  followUpOn
  viewerCanAnswer
  viewerCanAgree
}`,{hash:`sha256:d6613c008c7abd86ef636cd90970b5c5079e89d99c1a9bc3317647c0026538b8`}),Wn=new W(`
    query CheckIns($first: Int!, $after: String) {
  checkIns(first: $first, after: $after) {
    nodes {
      ...TaskParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment TaskParts on DueTask {
  id
  kind
  person {
    ...ColleagueParts
  }
  dueOn
  doneOn
  overdue
  about
  followUp
  followUpOn
  viewerCanClose
}`,{hash:`sha256:6bcfc4da9f8b17f53a72f02c783ceabe0cceb82f5e7ab02107219be34d50b6f4`}),Gn=new W(`
    query Assistants {
  assistants {
    ...AssistantParts
  }
}
    fragment AssistantParts on Assistant {
  id
  person {
    id
    name
  }
  assistant {
    id
    name
  }
  scopes
  from
  until
  inForce
  viewerNamed
}`,{hash:`sha256:8f119ada06055a5430a7447e516a52cdd66e54530f213fec3320cb8febe65786`}),Kn=new W(`
    query ViceChairs($search: String) {
  people(first: 20, search: $search) {
    nodes {
      id
      name
      grants {
        role
        from
        until
      }
    }
  }
}
    `,{hash:`sha256:201c0836d5e3eacf6e0dedbb105a91f2675deafc1ab3e3a11555001173bed7fd`}),qn=new W(`
    mutation MentorshipPropose($input: MentorshipProposal!) {
  mentorshipPropose(input: $input) {
    mentorship {
      id
      state
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:2c5515bf9f531cdf2294d152459641543b8714853c90e4c9ceab4bae6072eb1d`}),Jn=new W(`
    mutation MentorshipApprove($mentorships: [ID!]!) {
  mentorshipApprove(mentorships: $mentorships) {
    mentorships {
      id
      state
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:38646e73361af38157e37b07a70ea302d4e019b2247116e3af8afe9cbfb971bd`}),Yn=new W(`
    mutation MentorshipConfirm($mentorship: ID!) {
  mentorshipConfirm(mentorship: $mentorship) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:383d036fccd13523110516af6bcf6f7d2e3b7f45155f17135fb6bb1bdabeccc3`}),Xn=new W(`
    mutation MentorshipDecline($mentorship: ID!, $reason: String!) {
  mentorshipDecline(mentorship: $mentorship, reason: $reason) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:f0ca0fa4758e5a0463dd73351da3f11026897e1271b363e8926252afa5f37a9a`}),Zn=new W(`
    mutation MentorshipEnd($mentorship: ID!, $reason: String!) {
  mentorshipEnd(mentorship: $mentorship, reason: $reason) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:23ead2f0f431a84e6b739a6a46aff5a1d3f58d93e1845d9fe3c0ace8c9459e23`}),Qn=new W(`
    mutation MentorshipReportQuiet($mentorship: ID!) {
  mentorshipReportQuiet(mentorship: $mentorship) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:2862238b04d29c9bb01260a739a25d9672d37b54e8bbb896c64fb0e1a3bea564`}),$n=new W(`
    mutation MentorshipResume($mentorship: ID!) {
  mentorshipResume(mentorship: $mentorship) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:6ca6bdf94f526bcf4b75814b6966df8b5a49ce13487d5497301a4364e8f02dd2`}),er=new W(`
    mutation MeetingNote($mentorship: ID!, $heldOn: Date!) {
  meetingNote(mentorship: $mentorship, heldOn: $heldOn) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:e095fffc71dd361dcfd7d805e8b00f6e8577498498a58bf408f783d5834f06b4`}),tr=new W(`
    mutation MeetingRemove($meeting: ID!) {
  meetingRemove(meeting: $meeting) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:6e0a5766517c56a2dc082788357a52434b896142c53f39de4d864cc73d763bd9`}),nr=new W(`
    mutation OutsideMenteesAdd($mentees: [OutsideMenteeInput!]!) {
  outsideMenteesAdd(mentees: $mentees) {
    mentorships {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:96cce6ddd9fbc0cd7aeab8248082c4921e5d5f2d35905607d85d8bb3cf8c121f`}),rr=new W(`
    mutation OutsideMenteeAsk($mentorship: ID!) {
  outsideMenteeAsk(mentorship: $mentorship) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:916ada59c24000c66f86e3ed9d7b9dda7cbaca7ef041d693d2e6749fb11830e7`}),ir=new W(`
    mutation AttestationOpen($token: String!) {
  attestationOpen(token: $token) {
    attestation {
      mentor
      mentee
      level
      place
      started
      ended
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:ed76381fbee9373715f3c1b7ee25860156692bd071d712d8bc2ddc0bf68224b4`}),ar=new W(`
    mutation AttestationAnswer($token: String!, $confirm: Boolean!) {
  attestationAnswer(token: $token, confirm: $confirm) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:bd4a001feede7fb4c8f47581fe192b35616e500a0d95f48cfb7ca250ae4127c6`}),or=new W(`
    mutation MentorOfferSet($input: MentorOfferInput!) {
  mentorOfferSet(input: $input) {
    offer {
      ...OfferParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OfferParts on MentorOffer {
  willing
  capacity
  needs {
    codes
    words
  }
  noMentor
  reason
}`,{hash:`sha256:45938244bb4ea52d526f78b6610bc314916aa4c345550663ca176ff3438fc5a9`}),sr=new W(`
    mutation TrainingAdd($input: TrainingInput!) {
  trainingAdd(input: $input) {
    trainings {
      ...TrainingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment TrainingParts on Training {
  id
  title
  provider
  heldOn
  quarters
}`,{hash:`sha256:b4f78149cad598c792b1367eb286b9be754113f127435110001b1b7dd9b32027`}),cr=new W(`
    mutation TrainingRemove($training: ID!) {
  trainingRemove(training: $training) {
    trainings {
      ...TrainingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment TrainingParts on Training {
  id
  title
  provider
  heldOn
  quarters
}`,{hash:`sha256:db3e899ccc19f1786f7fac93829a89cdb232245616ae4459c548386dd2b86fb4`}),lr=new W(`
    mutation PlanSave($input: PlanInput!) {
  planSave(input: $input) {
    plan {
      ...PlanParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`,{hash:`sha256:bb7bff337cc44dbffeee9f1a8f546d898a0615f67327a44936fd9e925cb69e62`}),ur=new W(`
    mutation PlanSubmit($input: PlanInput!) {
  planSubmit(input: $input) {
    plan {
      ...PlanParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`,{hash:`sha256:6905732a73fdeb829259b8f980de547c28eed99cff8766ceece77999a1849233`}),dr=new W(`
    mutation PlanWithdraw {
  planWithdraw {
    plan {
      ...PlanParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`,{hash:`sha256:92a20e8eff9e995a1087a552f89a0191c4fbc2200e4b9c9e4b3e0a240a04ebb4`}),fr=new W(`
    mutation PlanDecide($plan: ID!, $approve: Boolean!, $note: String!) {
  planDecide(plan: $plan, approve: $approve, note: $note) {
    plan {
      ...PlanParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`,{hash:`sha256:14d10874965f9c606eee976f432325f206148da41949f61e908ad81ce20e92b9`}),pr=new W(`
    mutation ExpectationsAcknowledge($expectations: ID!) {
  expectationsAcknowledge(expectations: $expectations) {
    tasks {
      ...TaskParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment TaskParts on DueTask {
  id
  kind
  person {
    ...ColleagueParts
  }
  dueOn
  doneOn
  overdue
  about
  followUp
  followUpOn
  viewerCanClose
}`,{hash:`sha256:5dcca973157394cbffa75a90a5a88473cf2f7a17467c85fab55e5d955f07aab1`}),mr=new W(`
    mutation AnnualReviewClose($task: ID!, $input: AnnualReviewInput!) {
  annualReviewClose(task: $task, input: $input) {
    task {
      id
      doneOn
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:690156fd803275e85d029497e5114c24ab21b4fbcb5881a80317646143a3c997`}),hr=new W(`
    mutation CheckInSubmit($task: ID!, $answers: JSON!) {
  checkInSubmit(task: $task, answers: $answers) {
    checkIn {
      ...CheckInParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment CheckInParts on CheckIn {
  task
  person {
    ...ColleagueParts
  }
  reader {
    id
    name
  }
  dueOn
  title {
    en
    fr
  }
  minutes
  definition
  answers
  submitted
  followUp
  followUpOn
  viewerCanAnswer
  viewerCanAgree
}`,{hash:`sha256:14629a49179a63a060a843acfcf6d7f9dde9779a90749a9d05d1d957c95cc60d`}),gr=new W(`
    mutation CheckInAgree($task: ID!, $followUp: String!, $followUpOn: Date) {
  checkInAgree(task: $task, followUp: $followUp, followUpOn: $followUpOn) {
    checkIn {
      ...CheckInParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment CheckInParts on CheckIn {
  task
  person {
    ...ColleagueParts
  }
  reader {
    id
    name
  }
  dueOn
  title {
    en
    fr
  }
  minutes
  definition
  answers
  submitted
  followUp
  followUpOn
  viewerCanAnswer
  viewerCanAgree
}`,{hash:`sha256:c904d78334b831a924dfebb3ad14528657dd502190afb6608d113065e7f2e83e`}),_r=new W(`
    mutation CheckInReaderSet($person: ID) {
  checkInReaderSet(person: $person) {
    desk {
      ...DeskParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment DeskParts on MentorshipDesk {
  approvals
  department
  tasks
  checkIns
  namesReader
  namesDeputy
  digest
  checkInReader {
    id
    name
  }
  actsFor {
    id
    name
  }
}`,{hash:`sha256:470dda42f1aafa7dadaedc81785f6af93b14ec3e8a607616d23152475bfd169a`}),vr=new W(`
    mutation DigestSet($on: Boolean!) {
  digestSet(on: $on) {
    desk {
      ...DeskParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment DeskParts on MentorshipDesk {
  approvals
  department
  tasks
  checkIns
  namesReader
  namesDeputy
  digest
  checkInReader {
    id
    name
  }
  actsFor {
    id
    name
  }
}`,{hash:`sha256:d35ae7a2208b2f22b1bde9160b5952ef1c1c6cd38252520ab97b1e29d4a768e3`}),yr=new W(`
    mutation AssistantName($input: AssistantInput!) {
  assistantName(input: $input) {
    assistants {
      ...AssistantParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AssistantParts on Assistant {
  id
  person {
    id
    name
  }
  assistant {
    id
    name
  }
  scopes
  from
  until
  inForce
  viewerNamed
}`,{hash:`sha256:ff1d9a64d38cb3193f30c47492f52a6aced7da48d993ce5d2111186c0f3de598`}),br=new W(`
    mutation AssistantDismiss($assistant: ID!) {
  assistantDismiss(assistant: $assistant) {
    assistants {
      ...AssistantParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AssistantParts on Assistant {
  id
  person {
    id
    name
  }
  assistant {
    id
    name
  }
  scopes
  from
  until
  inForce
  viewerNamed
}`,{hash:`sha256:3c6eb5c99e22913bc2dd29a02c84bff7b74aa9030e563e52f37e4d6029572e30`}),xr=new W(`
    query Expectations {
  expectations {
    ...ExpectationsParts
  }
}
    fragment ExpectationsParts on Expectations {
  id
  number
  published
  definition {
    en
    fr
  }
  mentor {
    en
    fr
  }
  mentee {
    en
    fr
  }
  director {
    en
    fr
  }
  facilitator {
    en
    fr
  }
}`,{hash:`sha256:e8844722266fc29a5eb869a3165f5f43a4c8f7b46466b2a4cdef7f6d6c5ec401`}),Sr=new W(`
    mutation ExpectationsPublish($input: ExpectationsInput!) {
  expectationsPublish(input: $input) {
    expectations {
      ...ExpectationsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ExpectationsParts on Expectations {
  id
  number
  published
  definition {
    en
    fr
  }
  mentor {
    en
    fr
  }
  mentee {
    en
    fr
  }
  director {
    en
    fr
  }
  facilitator {
    en
    fr
  }
}`,{hash:`sha256:f3f4e724c98c73d8afee932e1fb8a248a0f52a213846d4800ba64c9ec687ee6b`}),Cr=new W(`
    query Moderations {
  moderations {
    campaign {
      id
      title {
        en
        fr
      }
      series
      wave
      closed
    }
    minimum
    pending
    accepted
    withheld
    released
  }
}
    `,{hash:`sha256:cf0b8b4687e626dc389ace8cfa10e46e74c906016417a3ed432dbcb077cd5ca5`}),wr=new W(`
    query Moderation($campaign: ID!, $first: Int!, $after: String, $question: String, $state: CommentState) {
  moderation(campaign: $campaign) {
    campaign {
      id
      title {
        en
        fr
      }
      series
      wave
      closed
    }
    minimum
    pending
    accepted
    withheld
    released
    viewerCanRelease
    questions {
      name
      title {
        en
        fr
      }
      written
      accepted
      pending
      enough
    }
    comments(first: $first, after: $after, question: $question, state: $state) {
      nodes {
        ...ModeratedComment
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}`,{hash:`sha256:9c5ca6f51a848db015f086a1adda068b6a09e15b2c040b07c3f872389f0155a5`}),Tr=new W(`
    mutation CommentAccept($comment: ID!, $input: CommentAcceptInput!) {
  commentAccept(comment: $comment, input: $input) {
    comment {
      ...ModeratedComment
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}`,{hash:`sha256:5ca4914cc5175be309e0c69408183ee7c8297d300512ae291024674e54172351`}),Er=new W(`
    mutation CommentWithhold($comment: ID!, $reason: String!) {
  commentWithhold(comment: $comment, reason: $reason) {
    comment {
      ...ModeratedComment
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}`,{hash:`sha256:210a56aa99852d6eb19121e9ced67eead63ad1fcf382645f607d2572aeb13c06`}),Dr=new W(`
    mutation CommentReopen($comment: ID!) {
  commentReopen(comment: $comment) {
    comment {
      ...ModeratedComment
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}`,{hash:`sha256:bf4e86aedfa3258bd4559f07a40ff498f36c3ac9aef538827a43d3f72b92646a`}),Or=new W(`
    mutation CommentsRelease($campaign: ID!, $key: IdempotencyKey!) {
  commentsRelease(campaign: $campaign, key: $key) {
    moderation {
      released
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:7cdc78d3998689f917ba2ea5bb6f3ffc2640dc91ea459f1cb09bfb09ecae1748`}),kr=new W(`
    query RemarkModerations {
  remarkModerations {
    ...RemarkModerationParts
  }
}
    fragment RemarkModerationParts on RemarkModeration {
  report
  title {
    en
    fr
  }
  pending
  remarks {
    ...ModeratedRemark
  }
}
fragment ModeratedRemark on Remark {
  id
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  edited
  state
  reason
  notToMentor
  language
}`,{hash:`sha256:413d4111c695b54485294eef93ae3d3c8e3d0c2e71d8db6a5e28a170316f5538`}),Ar=new W(`
    query RemarkReviews {
  remarkReviews {
    ...RemarkReviewParts
  }
}
    fragment RemarkReviewParts on RemarkReview {
  id
  report
  round {
    en
    fr
  }
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  language
  reason
  asked
  state
  edited
  answer
}`,{hash:`sha256:7097092f08310f9d3b3a4b6562c8b8715ffc1a259779d33ddd680fc2fb345386`}),jr=new W(`
    mutation RemarkReviewDecide($review: ID!, $input: RemarkReviewInput!) {
  remarkReviewDecide(review: $review, input: $input) {
    review {
      ...RemarkReviewParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RemarkReviewParts on RemarkReview {
  id
  report
  round {
    en
    fr
  }
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  language
  reason
  asked
  state
  edited
  answer
}`,{hash:`sha256:b169f97726cd2c49c555df7c9761d2fb067788446c2d3fd2e871dddaf72298a9`}),Mr=new W(`
    mutation RemarkDecide($remark: ID!, $input: RemarkDecideInput!) {
  remarkDecide(remark: $remark, input: $input) {
    moderation {
      ...RemarkModerationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RemarkModerationParts on RemarkModeration {
  report
  title {
    en
    fr
  }
  pending
  remarks {
    ...ModeratedRemark
  }
}
fragment ModeratedRemark on Remark {
  id
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  edited
  state
  reason
  notToMentor
  language
}`,{hash:`sha256:f70dbc60e17607040de8f0d6a22d8ac1b2ff7188bec2af60139a9fa52bfa6095`}),Nr=new W(`
    mutation RemarksRelease($report: ID!, $key: IdempotencyKey!) {
  remarksRelease(report: $report, key: $key) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:0314f6604bf16b93e29e32b9d2365c41aff1b68645caabe7b804d7b2b27a351e`}),Pr=new W(`
    query Outbox($first: Int!, $after: String, $search: String, $state: MessageState) {
  outboxStatus {
    mailConfigured
    waiting
    failed
    unlisted
    unlistedFailed
  }
  messages(first: $first, after: $after, search: $search, state: $state) {
    nodes {
      id
      to
      person {
        id
        name
      }
      subject
      text
      state
      created
      sent
      attempts
      lastError
      nextAttempt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:d52b65f6d254578682e4695357a41a874f57c02f461962679eeac05b8c5aac54`}),Fr=new W(`
    mutation MessageRetry($message: ID!) {
  messageRetry(message: $message) {
    message {
      id
      state
      attempts
      lastError
      nextAttempt
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:c8285428e13169a21b497b935c82c5dcc06bc643d2dc2dedff3f11cad58545d1`}),Ir=new W(`
    query PeopleFilters {
  divisions {
    id
    code
    name {
      en
      fr
    }
  }
  sites {
    id
    code
    name {
      en
      fr
    }
  }
}
    `,{hash:`sha256:562049aad516e6b331cd62a088ad1979d219a924e8f82d301c4c9359fd4ba759`}),Lr=new W(`
    query People($first: Int!, $after: String, $search: String, $division: ID, $site: ID, $rank: String, $position: String, $stage: String, $status: PersonStatus, $sort: PersonSort, $direction: SortDirection) {
  people(
    first: $first
    after: $after
    search: $search
    division: $division
    site: $site
    rank: $rank
    position: $position
    stage: $stage
    status: $status
    sort: $sort
    direction: $direction
  ) {
    nodes {
      id
      name
      email
      division {
        id
        name {
          en
          fr
        }
      }
      rank
      position
      stage
      appointed
      status
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:3cbdca5f464863488f035dfbe3e3269a2c8d10f361b4541af73395ea63980484`}),Rr=new W(`
    query Person($id: ID!) {
  person(id: $id) {
    ...PersonParts
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  addresses
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  language
  status
  grants {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
}`,{hash:`sha256:d413ab8ee87c868fead508e37805827025ba387c1ff527a892eb5efc8e859207`}),zr=new W(`
    mutation RoleGrant($person: ID!, $input: RoleGrantInput!) {
  roleGrant(person: $person, input: $input) {
    person {
      ...PersonParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  addresses
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  language
  status
  grants {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
}`,{hash:`sha256:4bb6ce5b945dc7c2fa300a96ca60a6e8ba5d0e3bbff0cf5a6ff6efbc3145a089`}),Br=new W(`
    mutation RoleGrantEnd($grant: ID!) {
  roleGrantEnd(grant: $grant) {
    person {
      ...PersonParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  addresses
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  language
  status
  grants {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
}`,{hash:`sha256:9de882253cbbf052d1d6dd55f9c395bc106275c7e47ec61b96a1e639e9b62101`}),Vr=new W(`
    mutation RosterImportCheck($upload: ID!) {
  rosterImportCheck(upload: $upload) {
    preview {
      digest
      encoding
      delimiter
      columns {
        header
        field
      }
      newCount
      changedCount
      unchangedCount
      notInFileCount
      newDivisions
      newSites
      rows {
        line
        name
        email
        change
        fields {
          field
          before
          after
        }
      }
      faults {
        line
        column
        code
        message
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:e0c9f40dfad321796598f76f6ddbbea60d1067988d560c6002d0d71802afc664`}),Hr=new W(`
    mutation RosterImportApply($upload: ID!, $digest: String!) {
  rosterImportApply(upload: $upload, digest: $digest) {
    newCount
    changedCount
    unchangedCount
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:627d77e072c038efdab9514d1957495bf49e8d9a5a92f0a1d05a9efc2360fae8`}),Ur=new W(`
    query Questionnaire($campaign: ID!) {
  department {
    zone
  }
  questionnaire(campaign: $campaign) {
    campaign
    title {
      en
      fr
    }
    definition
    mode
    promise {
      en
      fr
    }
    notice {
      en
      fr
    }
    mentorshipDefinition {
      en
      fr
    }
    helpContact
    questions
    minutes
    closes
    state
    answers
    revision
    saved
    submitted
  }
}
    `,{hash:`sha256:948fddd884cd6661062fdc67b236d57bcfed9e4b24b8b9f4ccab4a890f79138c`}),Wr=new W(`
    mutation DraftSave($campaign: ID!, $answers: JSON!, $revision: Int!) {
  draftSave(campaign: $campaign, answers: $answers, revision: $revision) {
    revision
    saved
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:b50e1ffc70f5e1bce345b372a6954e4eea83d0d9a578d282d4ab94d2aab41ecc`}),Gr=new W(`
    mutation BallotCast($campaign: ID!, $answers: JSON!) {
  ballotCast(campaign: $campaign, answers: $answers) {
    done
    dropped
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:e91cbc2e6a914d5f0a96174689f67a3e7f1503236c919759c177c47f049b2651`}),Kr=new W(`
    mutation BallotWithdraw($campaign: ID!) {
  ballotWithdraw(campaign: $campaign) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:51dcfc337f6126fb03132b344c06a4cc4bf79f0fbceea3fbd23e20ef9563baa8`}),qr=new W(`
    mutation ResponseSubmit($campaign: ID!, $answers: JSON!, $key: IdempotencyKey!) {
  responseSubmit(campaign: $campaign, answers: $answers, key: $key) {
    submitted
    dropped
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:d902b02826af21d100e03f8c47bbef1b5e2c789c12e9164b127ac77cd536abf9`}),Jr=new W(`
    query ExportOptions($campaign: ID!) {
  campaign(id: $campaign) {
    id
    mode
    state
    viewerCanExport
  }
}
    `,{hash:`sha256:0d6c357629f26dc23478d0df73a699c189234bd68288051f51bf5b24902843f9`}),Yr=new W(`
    query ReleaseExport($release: ID!, $format: FiguresFormat!) {
  releaseExport(release: $release, format: $format) {
    url
    name
  }
}
    `,{hash:`sha256:95bcb58303df0ce7c006cebdbbf7c7e3ba02f1f770ccbc8c94f926e4066d540d`}),Xr=new W(`
    mutation ResponsesExport($campaign: ID!, $format: ExportFormat!, $layout: ExportLayout!, $language: String!, $reason: String!) {
  responsesExport(
    campaign: $campaign
    format: $format
    layout: $layout
    language: $language
    reason: $reason
  ) {
    download {
      url
      name
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:f1e06297d4eadd1dbd430e932952ab1dbd62693a82c3af676eb584cc206e410a`}),Zr=new W(`
    query ResultsList($after: String, $search: String) {
  campaigns(first: 25, after: $after, search: $search, state: RELEASED) {
    nodes {
      id
      title {
        en
        fr
      }
      series
      wave
      closed
      releases {
        id
        dimension
        division {
          id
          name {
            en
            fr
          }
        }
        invited
        respondents
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:15b9200819bf93f81f97d28360b931d38526943c44d0ea8b2f22ef11587cb29e`}),Qr=new W(`
    query Results($campaign: ID!) {
  campaign(id: $campaign) {
    id
    title {
      en
      fr
    }
    series
    wave
    state
    closed
    releases {
      id
      dimension
      value
      label {
        en
        fr
      }
      division {
        id
      }
    }
  }
}
    `,{hash:`sha256:64c0d1583d95e96ca1046c8c2db8546bec8cd162ae30ad0ff08576eee753278b`}),$r=new W(`
    query ResultsComments($campaign: ID!) {
  campaign(id: $campaign) {
    id
    comments {
      id
      published
      questions {
        name
        title {
          en
          fr
        }
        comments
      }
    }
  }
}
    `,{hash:`sha256:a727fb3c488aa3c8f5b9456bb749902c81c0c4bf158cc2470be18f3ad38b25b2`}),ei=new W(`
    query ResultsTrends($series: String!, $dimension: ReleaseDimension!, $value: String!) {
  trends(series: $series, dimension: $dimension, value: $value) {
    figure {
      name
      uid
      low
      high
    }
    points {
      wave
      state
      breaks
      n
      mean
      low
      high
      suppressed
    }
  }
}
    `,{hash:`sha256:313bf2fd25a20fcc40207c7d4bf9ef47e5c98aa2dc69a9e516f9e717164fa7a2`}),ti=new W(`
    query Release($id: ID!) {
  release(id: $id) {
    id
    published
    dimension
    value
    label {
      en
      fr
    }
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
    questions {
      ...QuestionFigureParts
    }
  }
}
    fragment QuestionFigureParts on QuestionFigure {
  name
  uid
  title {
    en
    fr
  }
  kind
  section {
    en
    fr
  }
  n
  mean
  sd
  topTwo
  counts {
    value
    label {
      en
      fr
    }
    count
  }
  suppressed
  low
  high
  items
  step
  alpha
  alphaN
  floor
  ceiling
  definition {
    en
    fr
  }
}`,{hash:`sha256:958c429715dc00851f355d512897e0a4ff77918b9cfcfec62bcbc4a5ddae13a9`}),ni=new W(`
    query Roster($division: ID!, $first: Int!, $after: String, $search: String, $sort: RosterSort, $direction: SortDirection) {
  roster(
    division: $division
    first: $first
    after: $after
    search: $search
    sort: $sort
    direction: $direction
  ) {
    nodes {
      person {
        id
        name
      }
      appointed
      promoted
      upFor
      upForKind
      mentor {
        id
        name
      }
      mentorSince
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    withFormalMentor
  }
}
    `,{hash:`sha256:103beaa94035c46431ca45d9b7dd3f5ff1bec900a0697df4ebccb98744e3751c`}),ri=new W(`
    query FeedbackRounds {
  feedbackRounds {
    id
    title {
      en
      fr
    }
    state
    closesOn
    mentees
    mentors
    few
  }
}
    `,{hash:`sha256:5fdaee62624b3527b6da2d9a28b8e865439182ebc5def8a54f79c1f4ea1db1f2`}),ii=new W(`
    query FeedbackRound($round: ID!) {
  feedbackRound(round: $round) {
    ...RoundParts
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}`,{hash:`sha256:072fd014030956d384a7a0097b417fdacb516db812cf7d4a5fbacd09cced1960`}),ai=new W(`
    query RoundChoices {
  collectionNotice {
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  instruments(first: 100) {
    nodes {
      id
      title {
        en
        fr
      }
      versions {
        id
        number
        languages
        questions
        minutes
      }
    }
  }
}
    `,{hash:`sha256:3566f22ac413229cadc92cf5409e71983580de6cd4ab2ccef909fcc2d0cf8f30`}),oi=new W(`
    mutation FeedbackRoundCreate($input: FeedbackRoundInput!) {
  feedbackRoundCreate(input: $input) {
    round {
      ...RoundParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}`,{hash:`sha256:3cab3d646b5b20e3ea640c73a09afa5890f80e079f4fab7ba13d7db596425d48`}),si=new W(`
    mutation FeedbackRoundUpdate($round: ID!, $input: FeedbackRoundInput!) {
  feedbackRoundUpdate(round: $round, input: $input) {
    round {
      ...RoundParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}`,{hash:`sha256:fb1a4c732bb70c801088a27f936a2aec7c20627b8853af722a2bad6f04c21428`}),ci=new W(`
    mutation FeedbackRoundDiscard($round: ID!) {
  feedbackRoundDiscard(round: $round) {
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:716ae882a44c1874d6ef9323338a3f74d02fc222d1b5d22ea74498728f1cf6c2`}),li=new W(`
    mutation FeedbackRoundOpen($round: ID!, $key: IdempotencyKey!) {
  feedbackRoundOpen(round: $round, key: $key) {
    round {
      ...RoundParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}`,{hash:`sha256:243464766bbee0ea366bd517a9769c936478edc57b2bdc6c5887ceded3ea1506`}),ui=new W(`
    mutation FeedbackRoundClose($round: ID!, $key: IdempotencyKey!) {
  feedbackRoundClose(round: $round, key: $key) {
    round {
      ...RoundParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}`,{hash:`sha256:d8c863e157fbc1b7fd670e06ab9d64bcdb57d337332cdb37264c9cd92fa8544b`}),di=new W(`
    mutation SetUp($input: SetUpInput!) {
  setUp(input: $input) {
    viewer {
      person {
        id
        name
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:29992d7684b726dbf8fe47000b8db75aabbdc37410ccdd0b2f7f4c6836e5ac8d`}),fi=new W(`
    query Shell {
  department {
    name {
      en
      fr
    }
    institution {
      en
      fr
    }
    zone
    languages
    demo
    needsSetUp
    helpContact
    minimumGroup
    vocabulary {
      ranks {
        code
        label {
          en
          fr
        }
      }
      positions {
        code
        label {
          en
          fr
        }
      }
      appointmentTypes {
        code
        label {
          en
          fr
        }
      }
      stages {
        code
        label {
          en
          fr
        }
      }
    }
    personas {
      id
      name
      role {
        en
        fr
      }
      sentence {
        en
        fr
      }
      tryThis {
        en
        fr
      }
      path
    }
  }
  viewer {
    person {
      id
      name
      email
      language
      division {
        id
        name {
          en
          fr
        }
      }
    }
    grants {
      id
      role
      from
      until
      division {
        id
        name {
          en
          fr
        }
      }
      site {
        id
        name {
          en
          fr
        }
      }
    }
    invitedTo
    viewerCanSeePeople
    viewerCanImportPeople
    viewerCanGrantRoles
    viewerCanRunSurveys
    viewerCanSeeResults
    viewerCanSetDepartment
    viewerCanReadOutbox
    viewerCanModerate
    viewerCanLookUp
    viewerCanListLookUps
    viewerCanRunFeedback
    viewerCanModerateFeedback
    viewerCanRunAwards
    rosters {
      id
      code
      name {
        en
        fr
      }
    }
  }
}
    `,{hash:`sha256:3e429bddf45b7b70513a70712b03f4379e74e0feb037f3f22f05cbb20a27712c`}),pi=new W(`
    mutation LanguageSet($language: String!) {
  viewerLanguageSet(language: $language) {
    viewer {
      person {
        id
        language
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:0a3a84a2ef54bb9c55b356cfcf62261d20f4d0dec10e9762e244e7bbf940aa21`}),mi=new W(`
    mutation SignInRequest($email: String!) {
  signInRequest(email: $email) {
    request
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:1e54ea2645ad7dc450043bc5a5597c0e98f3f260cfdbb9f5fa93c6b495d2d0ed`}),hi=new W(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      person {
        id
        name
      }
      invitedTo
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:6f62fb22e80eaad7fd23019f59af2ea9eed14f6ad9c57b7156ead310a7bcebd0`}),gi=new W(`
    query Tasks {
  tasks {
    answered
    questionnaire {
      campaign
      title {
        en
        fr
      }
      mode
      questions
      minutes
      closes
      state
      submitted
    }
  }
  feedbackTasks {
    id
    mentorName
    closes
    sealed
    signed
  }
}
    `,{hash:`sha256:43adeaa48257d6a873f42f44391aa87f4e96cb330b5e7a5e634c70b8ac56a49e`}),_i=`laurel.language`,G=new Set,K=yi();function vi(){try{let e=localStorage.getItem(_i);return e===`en`||e===`fr`?e:void 0}catch{return}}function yi(){let e=vi()??(navigator.language.toLowerCase().startsWith(`fr`)?`fr`:`en`);return document.documentElement.lang=e,e}function bi(){return K}function xi(){return vi()!==void 0}function Si(e,t){if(K=e,document.documentElement.lang=e,t.remember)try{localStorage.setItem(_i,e)}catch{}G.forEach(e=>e())}function q(){return(0,r.useSyncExternalStore)(e=>(G.add(e),()=>G.delete(e)),()=>K)}function Ci(e,t){let n={en:e,fr:t};return()=>n[q()]}function wi(e,t){return(t===`fr`?e.fr||e.en:e.en||e.fr)??``}function Ti(){let e=q();return t=>wi(t,e)}function Ei(e,t){return new Intl.ListFormat(t===`fr`?`fr-CA`:`en-CA`).format(e)}var Di=[`UNAUTHENTICATED`,`FORBIDDEN`,`NOT_FOUND`,`RATE_LIMITED`,`UNAVAILABLE`,`INTERNAL`],J=class extends Error{code;reference;constructor(e,t=``){super(e),this.code=e,this.reference=t,this.name=`RequestError`}},Y=new Set;function Oi(e){return Y.add(e),()=>Y.delete(e)}function ki(e,t){let{data:n,errors:r}=t??{},i=r?.[0];if(i){let t=i.extensions?.code??``;throw new J(Di.includes(t)?t:X(e),i.extensions?.reference??``)}if(e>=400||n==null)throw new J(X(e));return n}function X(e){return e===401?`UNAUTHENTICATED`:e===403?`FORBIDDEN`:e===404?`NOT_FOUND`:e===429?`RATE_LIMITED`:e===502||e===503||e===504?`UNAVAILABLE`:`INTERNAL`}async function Z(e,t){let n=e.toString(),r=/(?:query|mutation)\s+(\w+)/.exec(n)?.[1];return ji(`/graphql`,JSON.stringify({query:n,variables:t,operationName:r,documentId:e.__meta__?.hash}),{"content-type":`application/json`,accept:`application/graphql-response+json, application/json`})}async function Ai(e){let t=new FormData;t.append(`file`,e);let{id:n}=await ji(`/upload`,t,{accept:`application/json`},(e,t)=>{if(e>=400)throw new J(X(e));return t});return n}async function ji(e,t,n,r=ki){let i;try{i=await fetch(e,{method:`POST`,credentials:`same-origin`,headers:{...n,"accept-language":bi()},body:t})}catch{throw new J(`OFFLINE`)}try{return r(i.status,await i.json().catch(()=>void 0))}catch(e){throw e instanceof J&&e.code===`UNAUTHENTICATED`&&Y.forEach(e=>e()),e}}function Mi(){return new ke({defaultOptions:{queries:{staleTime:5e3,retry:(e,t)=>e<1&&t instanceof J&&(t.code===`OFFLINE`||t.code===`UNAVAILABLE`),networkMode:`always`},mutations:{retry:!1,networkMode:`always`}}})}function Ni(e,t){let n=/(?:query|mutation)\s+(\w+)/.exec(e.toString())?.[1]??``;return t===void 0?[n]:[n,t]}function Pi(e,t,n={}){return H({queryKey:Ni(e,t),queryFn:()=>Z(e,t),placeholderData:ie,...n})}function Fi(e){return U({mutationFn:t=>Z(e,t)})}function Ii({kind:e=`primary`,busy:t=!1,onClick:n,type:r=`button`,className:a=``,...o}){return(0,i.jsx)(`button`,{type:t?`button`:r,className:`btn ${e===`primary`?``:e} ${a}`,"aria-disabled":t||void 0,onClick:t?void 0:n,...o})}var Li={check:`M4 10.5l4 4 8-9`,alert:`M10 3l8 14H2L10 3zm0 5v4m0 2.5v.5`,info:`M10 2a8 8 0 100 16 8 8 0 000-16zm0 7v5m0-8v.5`,up:`M5 12l5-5 5 5`,down:`M5 8l5 5 5-5`,both:`M6 8l4-4 4 4M6 12l4 4 4-4`,menu:`M3 6h14M3 10h14M3 14h14`,plus:`M10 4v12M4 10h12`,remove:`M5 5l10 10M15 5L5 15`,grip:`M7 5h.01M13 5h.01M7 10h.01M13 10h.01M7 15h.01M13 15h.01`,undo:`M4 8h8a4 4 0 010 8H8M4 8l4-4M4 8l4 4`,redo:`M16 8H8a4 4 0 000 8h4m4-8l-4-4m4 4l-4 4`,sun:`M10 6.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M15.7 4.3l-1.1 1.1M5.4 14.6l-1.1 1.1`,moon:`M16.5 12.2A7 7 0 017.8 3.5a7 7 0 108.7 8.7z`,laurel:`M10 17C5.5 15.5 3.5 11.500 4 6.500c2.200.7 3.400 2 4 4M10 17c4.500-1.500 6.500-5.500 6-10.500-2.200.7-3.400 2-4 4M10 17V9`};function Ri({name:e,size:t=20}){return(0,i.jsx)(`svg`,{width:t,height:t,viewBox:`0 0 20 20`,fill:`none`,stroke:`currentColor`,strokeWidth:`1.6`,strokeLinecap:`round`,strokeLinejoin:`round`,"aria-hidden":`true`,focusable:`false`,children:(0,i.jsx)(`path`,{d:Li[e]})})}function Q({kind:e=`info`,role:t,ref:n,children:r}){return(0,i.jsxs)(`div`,{ref:n,className:`notice ${e}`,role:t,tabIndex:n?-1:void 0,children:[(0,i.jsx)(Ri,{name:{info:`info`,danger:`alert`,done:`check`}[e]}),(0,i.jsx)(`div`,{children:r})]})}var $=Ci({loading:`One moment`,retry:`Try again`,cancel:`Cancel`,close:`Close`,save:`Save`,back:`Back`,search:`Search`,previous:`Previous`,next:`Next`,all:`All`,someOf:(e,t)=>`${e} of ${t}`,chooseAll:`All again`,print:`Print`,toCalendar:`Put into my calendar`,toCalendarLabel:e=>`Put the deadline of ${e} into my calendar`,none:`None`,range:(e,t,n)=>`${e} to ${t} of ${n}`,missing:`Nothing here`,nobodyFound:`Nothing matches. Try fewer words or another filter.`,clear:`Clear search and filters`,sortedUp:`sorted, first to last`,sortedDown:`sorted, last to first`,english:`English`,french:`French`,inEnglish:`in English`,inFrench:`in French`,switchTo:`Français`,switchToLanguage:`fr`,toDark:`Dark colours`,toLight:`Light colours`,skip:`Skip to the content`,fixThese:e=>e===1?`One thing needs your attention`:`${e} things need your attention`,required:`This needs an answer.`,toToday:`Go to Today`,failed:{UNAUTHENTICATED:`You are signed out. What you typed is still on this page.`,FORBIDDEN:`This page is not open to you.`,NOT_FOUND:`There is nothing here, or it is not open to you.`,RATE_LIMITED:`That was a little too often. Wait a minute and try again.`,UNAVAILABLE:`Laurel cannot answer just now. Try again in a moment.`,INTERNAL:`Something went wrong on our side.`,OFFLINE:`There is no connection just now. Try again when you are back online.`},reference:e=>`If you ask for help, quote ${e}.`},{loading:`Un instant`,retry:`Réessayer`,cancel:`Annuler`,close:`Fermer`,save:`Enregistrer`,back:`Retour`,search:`Rechercher`,previous:`Précédent`,next:`Suivant`,all:`Tous`,someOf:(e,t)=>`${e} sur ${t}`,chooseAll:`Tout reprendre`,toCalendar:`Ajouter à mon agenda`,toCalendarLabel:e=>`Ajouter l’échéance de ${e} à mon agenda`,print:`Imprimer`,none:`Aucun`,range:(e,t,n)=>`${e} à ${t} sur ${n}`,missing:`Rien ici`,nobodyFound:`Aucun résultat. Essayez avec moins de mots ou un autre filtre.`,clear:`Effacer la recherche et les filtres`,sortedUp:`trié en ordre croissant`,sortedDown:`trié en ordre décroissant`,english:`Anglais`,french:`Français`,inEnglish:`en anglais`,inFrench:`en français`,switchTo:`English`,switchToLanguage:`en`,toDark:`Couleurs sombres`,toLight:`Couleurs claires`,skip:`Aller au contenu`,fixThese:e=>e===1?`Un point demande votre attention`:`${e} points demandent votre attention`,required:`Une réponse est nécessaire ici.`,toToday:`Aller à Aujourd’hui`,failed:{UNAUTHENTICATED:`Votre session est terminée. Ce que vous avez écrit est encore sur cette page.`,FORBIDDEN:`Cette page ne vous est pas ouverte.`,NOT_FOUND:`Il n’y a rien ici, ou la page ne vous est pas ouverte.`,RATE_LIMITED:`C’était un peu trop souvent. Attendez une minute, puis réessayez.`,UNAVAILABLE:`Laurel ne peut pas répondre en ce moment. Réessayez dans un instant.`,INTERNAL:`Un problème est survenu de notre côté.`,OFFLINE:`Il n’y a pas de connexion en ce moment. Réessayez une fois de retour en ligne.`},reference:e=>`Si vous demandez de l’aide, mentionnez ${e}.`});function zi({lines:e=4}){let t=$(),n=[`72%`,`54%`,`63%`,`40%`,`58%`,`66%`];return(0,i.jsxs)(`div`,{className:`card`,role:`status`,children:[(0,i.jsx)(`span`,{className:`unseen`,children:t.loading}),Array.from({length:e},(e,t)=>(0,i.jsx)(`div`,{className:`skeleton`,style:{width:n[t%n.length]}},t))]})}function Bi(){let e=$();return t=>{if(!(t instanceof J))return e.failed.INTERNAL;let n=e.failed[t.code];return t.reference===``?n:`${n} ${e.reference(t.reference)}`}}function Vi({error:e,retry:t}){let n=$(),r=Bi();return(0,i.jsxs)(Q,{kind:`danger`,role:`alert`,children:[(0,i.jsx)(`p`,{children:r(e)}),t&&(0,i.jsx)(Ii,{kind:`quiet`,onClick:t,children:n.retry})]})}function Hi({title:e,children:t}){return(0,i.jsxs)(`div`,{className:`card empty`,children:[(0,i.jsx)(`h2`,{children:e}),t]})}function Ui({read:e,lines:t,children:n}){return e.data===void 0?e.error?(0,i.jsx)(Vi,{error:e.error,retry:()=>void e.refetch()}):(0,i.jsx)(zi,{...t===void 0?{}:{lines:t}}):n(e.data)}export{wt as $,zn as $n,U as $r,It as $t,ar as A,or as An,Qr as Ar,qe as At,tt as B,Qn as Bn,Kt as Br,Sr as Bt,q as C,Tn as Cn,Ar as Cr,Dr as Ct,br as D,Sn as Dn,qr as Dr,at as Dt,Ln as E,er as En,jt as Er,it as Et,Ye as F,Xn as Fn,ni as Fr,vr as Ft,Qe as G,Ft as Gn,He as Gr,Lt as Gt,kn as H,Fr as Hn,fi as Hr,zt as Ht,rt as I,Mn as In,Hr as Ir,Wr as It,Ue as J,Ht as Jn,sr as Jr,ci as Jt,Ze as K,wr as Kn,gi as Kr,ui as Kt,nt as L,Zn as Ln,Vr as Lr,Nn as Lt,lt as M,Ut as Mn,ei as Mr,bn as Mt,An as N,Jn as Nn,zr as Nr,yn as Nt,yr as O,tr as On,Xr as Or,Je as Ot,Ge as P,Yn as Pn,Br as Pr,Nt as Pt,Tt as Q,Pn as Qn,En as Qr,ri as Qt,Ke as R,jn as Rn,ai as Rr,pr as Rt,Si as S,_n as Sn,jr as Sr,Tr as St,mr as T,Dn as Tn,hn as Tr,Or as Tt,We as U,Jt as Un,hi as Ur,Vt as Ut,On as V,$n as Vn,di as Vr,Jr as Vt,$e as W,Pt as Wn,mi as Wr,Rt as Wt,Kr as X,rr as Xn,Kn as Xr,li as Xt,Gr as Y,Pr as Yn,cr as Yr,ii as Yt,xt as Z,nr as Zn,$t as Zr,si as Zt,Ai as _,kt as _n,ti as _r,gr as _t,Bi as a,cn as an,Hn as ar,pt as at,Ti as b,Cn as bn,kr as br,hr as bt,Ri as c,dn as cn,dr as cr,ut as ct,Mi as d,un as dn,vn as dr,bt as dt,H as ei,Bt as en,Lr as er,yt as et,Fi as f,tn as fn,Yt as fr,St as ft,Z as g,pi as gn,Xt as gr,ot as gt,Oi as h,mn as hn,Qt as hr,ft as ht,Ui as i,ln as in,fr as ir,dt as it,ir as j,In as jn,Zr as jr,xn as jt,Gn as k,Fn as kn,$r as kr,Bn as kt,Ii as l,fn as ln,Rn as lr,vt as lt,J as m,Et as mn,Zt as mr,Dt as mt,Vi as n,o as ni,on as nn,Rr as nr,ht as nt,$ as o,sn as on,lr as or,st as ot,Pi as p,pn,qt as pr,_t as pt,Xe as q,Cr as qn,Vn as qr,oi as qt,zi as r,nn as rn,Mt as rr,gt as rt,Q as s,en as sn,ur as sr,Ct as st,Hi as t,s as ti,an as tn,Ir as tr,ct as tt,Ni as u,rn as un,Ur as ur,mt as ut,Ei as v,At as vn,Yr as vr,Un as vt,Ve as w,wn,Nr as wr,Er as wt,xi as x,gn as xn,Wt as xr,Wn as xt,Ci as y,Ot as yn,Mr as yr,_r as yt,et as z,qn as zn,Gt as zr,xr as zt};